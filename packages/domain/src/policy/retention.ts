import { z } from "zod";

export const retentionUnits = ["minute", "hour", "day", "week", "month", "year"] as const;
export const retentionUnitSchema = z.enum(retentionUnits);
export type RetentionUnit = z.infer<typeof retentionUnitSchema>;

const daysIn: Record<RetentionUnit, number> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.28,
};

/** A cookie said to live longer than this is a slip of the keyboard; browsers cap at 400 days (RFC 6265bis §5.5). */
const longestDays = 20 * daysIn.year;

/** How long a cookie lives: as long as the browser is open, or the period that the operator states, never converted. */
export const retentionSchema = z.union([
  z.literal("session"),
  z
    .strictObject({
      amount: z.int({ error: "not_a_whole_number" }).positive({ error: "zero" }),
      unit: retentionUnitSchema,
      atMost: z.literal(true).optional(),
    })
    .refine((period) => retentionInDays(period) <= longestDays, { error: "too_long" }),
]);
export type Retention = z.infer<typeof retentionSchema>;

/** For comparing only: a month is 30.44 days; a session ends at once. */
export function retentionInDays(
  retention: "session" | { amount: number; unit: RetentionUnit },
): number {
  return retention === "session" ? 0 : retention.amount * daysIn[retention.unit];
}

/** The period in the words of a locale ("12 mois"), or null for `session`, whose word belongs to the reader's catalogue. */
export function formatPeriod(retention: Retention, locale: string): string | null {
  if (retention === "session") return null;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: retention.unit,
    unitDisplay: "long",
  }).format(retention.amount);
}
