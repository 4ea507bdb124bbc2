import type { Locale } from "../../locale.ts";
import { cookieProseFields } from "../../policy/policy-field.ts";
import type { ResolvedCookie, ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { foldedText } from "../folded-text.ts";
import { knownCookie } from "../known-cookies.ts";
import { livesLongerThan } from "../longer-than.ts";
import { placeOf } from "../policy-text.ts";
import { judgedLocales } from "../sentences.ts";
import { judgedLanguage, type Spoken } from "../spoken.ts";
import { typedDurations } from "../typed-duration.ts";
import { audience, collectedData, noConsentNeeded } from "../words/exemption-words.ts";

/**
 * D8: a cookie that measures the audience without consent does not outlive thirteen months, nor what it collects
 * twenty-five. CNIL, délibération 2020-091 of 17 September 2020, 50–52, and its page on audience measurement of
 * 4 July 2025. A cookie is said to be exempt by its category (necessary) or in its own words.
 */
export function findLongMeasurement(
  policy: ResolvedPolicy,
  { months, dataMonths }: { readonly months: number; readonly dataMonths: number },
): Found[] {
  const locales = judgedLocales(policy);
  return policy.cookies.flatMap((cookie) =>
    isMeasuring(cookie, locales) && isSaidToBeExempt(cookie, locales)
      ? [...findOldCookie(cookie, months), ...findOldData(cookie, locales, dataMonths)]
      : [],
  );
}

function findOldCookie({ key, names, retention }: ResolvedCookie, months: number): Found[] {
  if (retention === null || !livesLongerThan(retention, months)) return [];
  const place = placeOf("cookie", key, "retention");
  return [
    { rule: "D8", code: "audience_cookie_lives_long", months, place, evidence: names.join(", ") },
  ];
}

function findOldData(cookie: ResolvedCookie, locales: readonly Locale[], months: number): Found[] {
  return locales.flatMap((locale) =>
    cookieProseFields.flatMap((field): Found[] => {
      const text = cookie[field][locale] ?? "";
      const long = typedDurations(text).find((duration) => livesLongerThan(duration, months));
      if (long === undefined || !speaksOf(text, locale, collectedData)) return [];
      const place = { part: { kind: "cookie", key: cookie.key }, field, locale } as const;
      return [{ rule: "D8", code: "audience_data_kept_long", months, place, evidence: long.text }];
    }),
  );
}

function isMeasuring(cookie: ResolvedCookie, locales: readonly Locale[]): boolean {
  return (
    cookie.category?.key === "statistics" ||
    cookie.names.some((name) => knownCookie(name)?.purpose === "statistics") ||
    saysAnywhere(cookie, locales, audience)
  );
}

function isSaidToBeExempt(cookie: ResolvedCookie, locales: readonly Locale[]): boolean {
  return cookie.category?.key === "necessary" || saysAnywhere(cookie, locales, noConsentNeeded);
}

function saysAnywhere(cookie: ResolvedCookie, locales: readonly Locale[], words: Spoken): boolean {
  return locales.some((locale) =>
    cookieProseFields.some((field) => speaksOf(cookie[field][locale] ?? "", locale, words)),
  );
}

function speaksOf(text: string, locale: Locale, words: Spoken): boolean {
  const language = judgedLanguage(locale);
  return language !== null && words[language].test(foldedText(text));
}
