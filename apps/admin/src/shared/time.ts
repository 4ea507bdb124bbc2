/** `20 Nov 2026`: a day, in the reader's zone. */
export function formatDay(instant: string, language: string): string {
  return new Intl.DateTimeFormat(dayFirst(language), {
    day: "2-digit",
    month: "short",
    year: "numeric",
  }).format(new Date(instant));
}

/** `20 Nov 2026`: a day that is one day everywhere, given as `2026-11-20`. */
export function formatDate(day: string, language: string): string {
  return new Intl.DateTimeFormat(dayFirst(language), {
    day: "2-digit",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(day));
}

/** `20 Nov 2026, 14:02` */
export function formatInstant(instant: string, language: string): string {
  return new Intl.DateTimeFormat(dayFirst(language), {
    day: "2-digit",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
}

/** `20 Nov 2026, 14:02 UTC`: what a record says, the same for every reader. */
export function formatUtc(instant: Date, language: string): string {
  return new Intl.DateTimeFormat(dayFirst(language), {
    day: "2-digit",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
    timeZoneName: "short",
  }).format(instant);
}

/** English as Europe writes it: the day first. */
function dayFirst(language: string): string {
  return language === "en" ? "en-GB" : language;
}
