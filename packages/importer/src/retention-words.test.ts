import { expect, test } from "vitest";

import { readRetention } from "./retention-words.ts";

test.each([
  ["12 months", { amount: 12, unit: "month" }],
  ["6 mois", { amount: 6, unit: "month" }],
  ["13 months max", { amount: 13, unit: "month", atMost: true }],
  ["13 mois maximum", { amount: 13, unit: "month", atMost: true }],
  ["up to 1 year", { amount: 1, unit: "year", atMost: true }],
  ["jusqu’à 2 ans", { amount: 2, unit: "year", atMost: true }],
  ["2 ans", { amount: 2, unit: "year" }],
  ["2ans", { amount: 2, unit: "year" }],
  ["24h", { amount: 24, unit: "hour" }],
  ["1 Tag", { amount: 1, unit: "day" }],
  ["ein Jahr", { amount: 1, unit: "year" }],
  ["1 año", { amount: 1, unit: "year" }],
  ["6 mesi", { amount: 6, unit: "month" }],
  ["two weeks", { amount: 2, unit: "week" }],
  ["30 minutes", { amount: 30, unit: "minute" }],
  ["1.5 years", { amount: 18, unit: "month" }],
  ["13-month", { amount: 13, unit: "month" }],
])("%s is read as it is stated", (text, retention) => {
  expect(readRetention(text)).toEqual({ retention, note: null });
});

test.each(["Session", "session", "Sitzung", "sesión", "Durée de la session"])(
  "%s ends with the browser",
  (text) => {
    expect(readRetention(text)).toEqual({ retention: "session", note: null });
  },
);

test("a compound period is stated in days and keeps its words", () => {
  expect(readRetention("1 year, 1 month and 4 days")).toEqual({
    retention: { amount: 400, unit: "day" },
    note: "1 year, 1 month and 4 days",
  });
});

test("words beside the period are kept as a note", () => {
  expect(readRetention("12 months (renewed at each visit)")).toEqual({
    retention: { amount: 12, unit: "month" },
    note: "12 months (renewed at each visit)",
  });
});

test.each([
  "persistent",
  "varies",
  "unknown",
  "30 seconds",
  "0 days",
  "100 years",
  "24 hours or 2 years",
  "",
  "Opens a page",
])("%s says no period", (text) => {
  expect(readRetention(text)).toBeNull();
});
