import { expect, test } from "vitest";

import { formatPeriod, retentionInDays, retentionSchema, retentionUnits } from "./retention.ts";

test.each([
  [{ amount: 0, unit: "month" }],
  [{ amount: -1, unit: "day" }],
  [{ amount: 1.5, unit: "month" }],
  [{ amount: 100, unit: "year" }],
  [{ amount: 5300, unit: "week" }],
  [{ amount: 1, unit: "decade" }],
  ["persistent"],
  ["unknown"],
  [{ amount: 1, unit: "year", note: "x" }],
])("%j is no retention", (retention) => {
  expect(retentionSchema.safeParse(retention).success).toBe(false);
});

test("what the operator states is kept as stated", () => {
  expect(retentionSchema.parse({ amount: 12, unit: "month" })).toEqual({
    amount: 12,
    unit: "month",
  });
  expect(retentionSchema.parse({ amount: 13, unit: "month", atMost: true })).toEqual({
    amount: 13,
    unit: "month",
    atMost: true,
  });
  expect(retentionSchema.parse("session")).toBe("session");
});

test("to compare, a month is 30.44 days", () => {
  expect(retentionInDays({ amount: 13, unit: "month" })).toBeCloseTo(395.72);
  expect(retentionInDays("session")).toBe(0);
});

test.each([
  ["en", 1, "1 month"],
  ["en", 12, "12 months"],
  ["fr", 12, "12\u00a0mois"],
  ["pl", 5, "5 miesięcy"],
  ["ar", 2, "شهران"],
])("in %s, %i is said %s", (locale, amount, words) => {
  expect(formatPeriod({ amount, unit: "month" }, locale)).toBe(words);
});

test.each([
  [{ amount: 1, unit: "minute" }, 1 / 1440],
  [{ amount: 48, unit: "hour" }, 2],
  [{ amount: 3, unit: "day" }, 3],
  [{ amount: 2, unit: "week" }, 14],
  [{ amount: 1, unit: "year" }, 365.28],
] as const)("%j is %f days", (period, days) => {
  expect(retentionInDays(period)).toBeCloseTo(days, 6);
});

test.each([
  [{ amount: 0, unit: "month" }, "zero"],
  [{ amount: 1.5, unit: "month" }, "not_a_whole_number"],
  [{ amount: 21, unit: "year" }, "too_long"],
])("%j is refused as %s", (period, code) => {
  expect(JSON.stringify(retentionSchema.safeParse(period).error?.issues)).toContain(`"${code}"`);
});

test("20 years are the longest period that is no slip", () => {
  expect(retentionSchema.safeParse({ amount: 20, unit: "year" }).success).toBe(true);
});

test("a session has no period to say", () => {
  expect(formatPeriod("session", "en")).toBeNull();
});

test("a period is stated in one of six units, and may be the longest that there is", () => {
  expect(retentionUnits).toEqual(["minute", "hour", "day", "week", "month", "year"]);
  for (const unit of retentionUnits)
    expect(retentionSchema.parse({ amount: 1, unit })).toEqual({ amount: 1, unit });
  expect(retentionSchema.safeParse({ amount: 1, unit: "day", atMost: false }).success).toBe(false);
});
