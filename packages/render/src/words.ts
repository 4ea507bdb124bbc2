import type { CookieKind, Party } from "@cookiedesk/domain/policy/cookie-entry";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";

import { ar } from "./words/ar.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { it } from "./words/it.ts";
import { nl } from "./words/nl.ts";
import { pt } from "./words/pt.ts";

/** One sentence for each plural form that a language has; `{n}` stands for the number. */
export type Plurals = { readonly [Form in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};

/** The page's own words in one language: everything on it that no person wrote for this policy. */
export interface Words {
  readonly skipToTable: string;
  readonly languages: string;
  readonly version: (number: string) => string;
  readonly inForceSince: (date: string) => string;
  readonly earlierVersions: string;
  readonly draft: string;
  readonly description: (host: string) => string;
  readonly columns: Readonly<Record<"cookie" | "purpose" | "where" | "setBy" | "keptFor", string>>;
  readonly cookieCount: Plurals;
  /** Follows the count where no row is a third party's. */
  readonly allFirstParty: Plurals;
  /** Follows the count and says how many rows are third parties'. */
  readonly someThirdParty: Plurals;
  readonly uncategorised: string;
  readonly party: Readonly<Record<Party, string>>;
  readonly kind: Readonly<Record<Exclude<CookieKind, "cookie">, string>>;
  readonly privacyPage: string;
  readonly untilBrowserCloses: string;
  readonly upTo: (period: string) => string;
  readonly comma: string;
  readonly foot: Readonly<
    Record<
      "thisPage" | "versionHash" | "permanentAddress" | "history" | "everyVersion" | "alsoAs",
      string
    >
  >;
  readonly published: (version: string, moment: string) => string;
  readonly historyTitle: string;
  readonly historyIntroduction: string;
  readonly historyColumns: Readonly<
    Record<"version" | "from" | "until" | "change" | "hash", string>
  >;
  readonly inForceNow: string;
  readonly change: Readonly<Record<ChangeKind, string>>;
  readonly currentPage: string;
  /** The name of the public site itself, where no platform's page is shown. */
  readonly publicSite: string;
  /** Stands above the last page of an archived platform. */
  readonly archivedNotice: (date: string) => string;
  readonly archivedSince: (date: string) => string;
  readonly goneTitle: string;
  readonly gone: (host: string, date: string) => string;
  readonly nothingHere: string;
  readonly noSuchAddress: string;
  readonly whatThisHostIs: string;
  readonly noSuchPlatform: (slug: string) => string;
  readonly noSuchLanguage: (language: string) => string;
  readonly noSuchVersion: (number: string) => string;
  readonly availableLanguages: string;
  readonly availableVersions: string;
}

const catalogues: Readonly<Record<string, Words>> = { ar, de, en, es, fr, it, nl, pt };

/** The languages that the page itself can speak. */
export const localesWithWords: readonly string[] = Object.keys(catalogues);

/** The page's words for a locale, by its language: `fr-CA` reads those of `fr`. Null where the language has none. */
export function wordsFor(locale: string): Words | null {
  const [language = ""] = locale.split("-");
  return Object.hasOwn(catalogues, language) ? (catalogues[language] ?? null) : null;
}

/** Whether a page in this locale can be published. */
export function hasWords(locale: string): boolean {
  return wordsFor(locale) !== null;
}
