import { expect, test } from "vitest";

import { findSpokenPeriods } from "./spoken-period.ts";

const periods = (text: string) =>
  findSpokenPeriods(text).map(({ amount, unit }) => `${amount} ${unit}`);

test.each([
  ["30 minutes", "30 minute"],
  ["5 mins", "5 minute"],
  ["2 hours", "2 hour"],
  ["2 heures", "2 hour"],
  ["24h", "24 hour"],
  ["1 day", "1 day"],
  ["3 jours", "3 day"],
  ["14 dagen", "14 day"],
  ["2 weeks", "2 week"],
  ["2 wochen", "2 week"],
  ["13 months", "13 month"],
  ["6 mois", "6 month"],
  ["12 monate", "12 month"],
  ["6 mesi", "6 month"],
  ["2 ans", "2 year"],
  ["1 annee", "1 year"],
  ["2 anos", "2 year"],
  ["1 jaar", "1 year"],
  ["٦ اشهر", "6 month"],
  ["سنة 1", null],
  ["13-month", "13 month"],
])("%j is %s", (text, period) => {
  expect(periods(text)).toEqual(period === null ? [] : [period]);
});

test.each([
  ["half a year", "6 month"],
  ["one year", "1 year"],
  ["un an", "1 year"],
  ["einem jahr", "1 year"],
  ["two years", "2 year"],
  ["trois mois", "3 month"],
  ["cuatro dias", "4 day"],
  ["funf minuten", "5 minute"],
  ["sei mesi", "6 month"],
  ["sete dias", "7 day"],
  ["zeven dagen", "7 day"],
  ["oito horas", "8 hour"],
  ["negen weken", "9 week"],
  ["dez dias", "10 day"],
  ["doze meses", "12 month"],
  ["dertien maanden", "13 month"],
  ["dix-huit mois", "18 month"],
  ["achtzehn monate", "18 month"],
  ["veinticuatro horas", "24 hour"],
  ["dreißig tage", "30 day"],
  ["trinta dias", "30 day"],
  ["dix huit", null],
  ["seven days", "7 day"],
  ["huit jours", "8 day"],
  ["nine weeks", "9 week"],
  ["dieci giorni", "10 day"],
  ["twaalf maanden", "12 month"],
  ["treize mois", "13 month"],
  ["eighteen months", "18 month"],
  ["twenty-four hours", "24 hour"],
  ["thirty days", "30 day"],
])("%j in words is %s", (text, period) => {
  expect(periods(text)).toEqual(period === null ? [] : [period]);
});

test.each([
  ["1.5 years", "18 month"],
  ["1,5 ans", "18 month"],
  ["0.5 days", "12 hour"],
  ["1.5 hours", "90 minute"],
  ["2.0 years", "2 year"],
  ["1.3 months", "1.3 month"],
])("%j is counted in whole units where it can be: %s", (text, period) => {
  expect(periods(text)).toEqual([period]);
});

test.each(["version 13", "months", "13 monthly", "x13 months", "1.13.2 months", "2 yearlings"])(
  "%j is no period",
  (text) => {
    expect(periods(text)).toEqual([]);
  },
);

test("every period is found where it stands", () => {
  expect(findSpokenPeriods("kept 2 years, then 1 month")).toEqual([
    { amount: 2, unit: "year", start: 5, end: 12 },
    { amount: 1, unit: "month", start: 19, end: 26 },
  ]);
});
