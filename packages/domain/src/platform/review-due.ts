/** Days are texts such as `2027-05-22`, which compare as they are. */

/** After how many months a policy is usually looked at again: half a year, or a year. */
export const reviewIntervals = [6, 12] as const;

/** Whether somebody is to look at a policy again, today or since some day. */
export function isReviewDue(dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn <= today;
}

/** The day some months later; the last of the month where that month is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return dayOf(then);
}

/** The day of an instant, in UTC as every date of the product. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
