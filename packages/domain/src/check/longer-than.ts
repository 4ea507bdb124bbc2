import { type Retention, retentionInDays } from "../policy/retention.ts";

/** The months of half a year can have 184 days, and a month counts 30.44 here. */
const tolerance = 1.01;

/** Whether a cookie lives longer than so many months. Months and years are compared as such, days with some slack. */
export function livesLongerThan(retention: Retention, months: number): boolean {
  if (retention === "session") return false;
  if (retention.unit === "month") return retention.amount > months;
  if (retention.unit === "year") return retention.amount * 12 > months;
  return (
    retentionInDays(retention) > retentionInDays({ amount: months, unit: "month" }) * tolerance
  );
}
