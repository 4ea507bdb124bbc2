import { expect, test } from "vitest";

import { readRetention } from "./read-retention.ts";

test.each([
  ["session", "session"],
  ["Session", "session"],
  ["2 weeks", { amount: 2, unit: "week" }],
  ["1 month", { amount: 1, unit: "month" }],
  ["up to 12 months", { amount: 12, unit: "month", atMost: true }],
  ["13 mois", { amount: 13, unit: "month" }],
  ["jusqu’à 2 ans", { amount: 2, unit: "year", atMost: true }],
  ["30 min", { amount: 30, unit: "minute" }],
  ["1 année", { amount: 1, unit: "year" }],
])("%j is a period", (text, retention) => {
  expect(readRetention(text)).toEqual(retention);
});

test.each(["", "persistent", "0 days", "100 years", "1 year and 4 days", "12", "months"])(
  "%j is no period",
  (text) => {
    expect(readRetention(text)).toBeNull();
  },
);
