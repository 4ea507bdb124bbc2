import { formatPeriod, type Retention } from "@cookiedesk/domain/policy/retention";

import type { Plurals, Words } from "./words.ts";

/** A language without a country is written as it is in Europe, where the law that asks for the page comes from. */
const european: Readonly<Record<string, string>> = { en: "en-GB", pt: "pt-PT" };

/** Every page counts in the Gregorian calendar and in Latin digits: dates and numbers are compared across languages. */
function formatting(locale: string): string {
  const written = european[locale] ?? locale;
  return new Intl.Locale(written, { calendar: "gregory", numberingSystem: "latn" }).toString();
}

/** The day of a moment, in UTC: "23 November 2026". */
export function formatDay(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(formatting(locale), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(moment),
  );
}

/** A moment to the minute, in UTC and saying so. */
export function formatMoment(moment: string, locale: string): string {
  const style = {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "UTC",
  } as const;
  return `${new Intl.DateTimeFormat(formatting(locale), style).format(new Date(moment))} (UTC)`;
}

/** A number without grouping, in Latin digits. */
export function formatNumber(number: number, locale: string): string {
  return new Intl.NumberFormat(formatting(locale), { useGrouping: false }).format(number);
}

/** The form of a sentence that goes with a number. */
export function formatPlural(plurals: Plurals, number: number, locale: string): string {
  const sentence = plurals[new Intl.PluralRules(locale).select(number)] ?? plurals.other;
  return sentence.replaceAll("{n}", formatNumber(number, locale));
}

/** How long a cookie is kept, in the reader's words. */
export function formatRetention(retention: Retention, locale: string, words: Words): string {
  const period = formatPeriod(retention, formatting(locale));
  if (retention === "session" || period === null) return words.untilBrowserCloses;
  return retention.atMost === true ? words.upTo(period) : period;
}

/** A language in its own words, as a name is written: "Français". */
export function languageName(locale: string, reader: string = locale): string {
  const name = new Intl.DisplayNames([reader], { type: "language" }).of(locale) ?? locale;
  const [first = "", ...rest] = name;
  return first.toLocaleUpperCase(reader) + rest.join("");
}

/** A country by its ISO 3166-1 code. */
export function countryName(country: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: "region" }).of(country) ?? country;
}
