import { expect, test } from "vitest";

import {
  formatDay,
  formatMoment,
  formatPlural,
  formatRetention,
  languageName,
} from "./local-format.ts";
import { hasWords, localesWithWords, type Words, wordsFor } from "./words.ts";

test.each(localesWithWords)("every word of %s says something of its own", (locale) => {
  const words = wordsOf(locale);
  for (const text of textsOf(words)) expect(text).toMatch(/\p{L}/u);
  if (locale !== "en") expect(words.earlierVersions).not.toBe(wordsOf("en").earlierVersions);
});

test("a locale speaks its language's words, and a language without words none", () => {
  expect(wordsFor("fr-CA")).toBe(wordsFor("fr"));
  expect(wordsFor("ja")).toBeNull();
  expect(hasWords("pt-BR")).toBe(true);
  expect(hasWords("constructor")).toBe(false);
});

test.each([
  ["en", "1 cookie", "2 cookies", "11 cookies"],
  ["fr", "1 cookie", "2 cookies", "11 cookies"],
  ["ar", "ملف واحد", "ملفان", "11 ملفًا"],
])("the count has its plural in %s", (locale, one, two, eleven) => {
  const { cookieCount } = wordsOf(locale);
  expect([1, 2, 11].map((count) => formatPlural(cookieCount, count, locale))).toEqual([
    one,
    two,
    eleven,
  ]);
});

test.each([
  ["en", "2 weeks", "up to 1 month", "until you close the browser"],
  ["fr", "2\u00A0semaines", "jusqu’à 1\u00A0mois", "jusqu’à la fermeture du navigateur"],
  ["de", "2 Wochen", "höchstens 1 Monat", "bis Sie den Browser schließen"],
  ["ar", "أسبوعان", "حتى شهر", "حتى إغلاق المتصفح"],
])("a period is said in %s", (locale, weeks, upToMonth, session) => {
  const words = wordsOf(locale);
  expect(formatRetention({ amount: 2, unit: "week" }, locale, words)).toBe(weeks);
  expect(formatRetention({ amount: 1, unit: "month", atMost: true }, locale, words)).toBe(
    upToMonth,
  );
  expect(formatRetention("session", locale, words)).toBe(session);
});

test("a day is the one in UTC, in the Gregorian calendar and Latin digits", () => {
  const moment = "2026-11-23T23:30:00.000Z";
  expect(formatDay(moment, "en")).toBe("23 November 2026");
  expect(formatDay(moment, "ar-SA")).toContain("2026");
  expect(formatDay(moment, "ar-SA")).toContain("23");
  expect(formatMoment(moment, "fr")).toBe("23 novembre 2026 à 23:30 (UTC)");
});

test("a language is named in its own words, as a name is written", () => {
  expect(["fr", "es", "ar", "de"].map((locale) => languageName(locale))).toEqual([
    "Français",
    "Español",
    "العربية",
    "Deutsch",
  ]);
});

function wordsOf(locale: string): Words {
  const words = wordsFor(locale);
  if (words === null) throw new Error(`no words for ${locale}`);
  return words;
}

/** Every text of a catalogue; its functions are called with a word that must come back. */
function textsOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): string[] => {
    if (key === "comma") return [];
    if (typeof value === "string") return [value];
    if (typeof value === "function") return [String(Reflect.apply(value, null, ["7", "8"]))];
    return typeof value === "object" && value !== null ? textsOf(value) : [];
  });
}
