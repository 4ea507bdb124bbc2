import type { ComparisonSummary } from "@cookiedesk/domain/compare/compare-policies";
import type { TFunction } from "i18next";

import { languageName } from "./language-name.ts";

/** "changes 2 texts and 1 cookie, adds 1 cookie" as one phrase; null where nothing differs. */
export function summarisePhrase(
  t: TFunction<"shared">,
  summary: ComparisonSummary,
  language: string,
): string | null {
  const parts = [
    languages("change.localesAdded", summary.localesAdded),
    languages("change.localesRemoved", summary.localesRemoved),
    count("change.texts", summary.texts),
    count("change.cookiesChanged", summary.cookiesChanged),
    count("change.sectionsAdded", summary.sectionsAdded),
    count("change.cookiesAdded", summary.cookiesAdded),
    count("change.sectionsRemoved", summary.sectionsRemoved),
    count("change.cookiesRemoved", summary.cookiesRemoved),
    count("change.moved", summary.moved),
  ].filter((part) => part !== null);
  return parts.length === 0
    ? null
    : new Intl.ListFormat(language, { type: "conjunction" }).format(parts);

  function languages(
    key: "change.localesAdded" | "change.localesRemoved",
    locales: readonly string[],
  ) {
    return locales.length === 0 ? null : t(key, { languages: listLanguages(locales, language) });
  }
  function count(key: CountKey, number: number): string | null {
    return number === 0 ? null : t(key, { count: number });
  }
}

type CountKey =
  | "change.texts"
  | "change.cookiesChanged"
  | "change.sectionsAdded"
  | "change.cookiesAdded"
  | "change.sectionsRemoved"
  | "change.cookiesRemoved"
  | "change.moved";

/** The languages in one phrase: "English and French". */
export function listLanguages(locales: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(
    locales.map((locale) => languageName(locale, language)),
  );
}
