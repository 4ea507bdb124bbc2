/** The instant that an address asks for, in UTC. A day alone means its end; what is no instant means now. */
export function readInstant(text: string | null, now: Date): Date {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)Z?)?$/u.exec(
    text ?? "",
  );
  if (match === null) return now;
  const [, day = "", time] = match;
  const instant = new Date(`${day}T${time ?? "23:59:59.999"}Z`);
  if (Number.isNaN(instant.getTime())) return now;
  // The end of today is still to come.
  return time === undefined && day === dayOf(now) ? now : instant;
}

/** The day of an instant in UTC, as a field for days writes it: `2026-11-20`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The time of an instant in UTC, as a field for times writes it: `14:02:00`. */
export function timeOf(instant: Date): string {
  return instant.toISOString().slice(11, 19);
}

/** What an address says for exactly this instant. */
export function instantInAddress(instant: string): string {
  return new Date(instant).toISOString().slice(0, -1);
}
