import type { DocumentCookie, PolicyDocument } from "@cookiedesk/domain/seal/document";

import { formatPlural } from "./local-format.ts";
import type { Reader } from "./reader.ts";

export interface CookieGroup {
  readonly title: string;
  readonly description: string | null;
  readonly cookies: readonly DocumentCookie[];
}

/** The rows by category, in the document's order; those of a draft that have none yet come last. */
export function cookieGroups(
  { categories, cookies }: PolicyDocument,
  { words }: Reader,
): CookieGroup[] {
  const known = new Set(categories.map(({ key }) => key));
  const groups = categories.map(({ key, title, description }) => ({
    title,
    description: description ?? null,
    cookies: cookies.filter(({ category }) => category === key),
  }));
  const others = cookies.filter(({ category }) => category === undefined || !known.has(category));
  return [...groups, { title: words.uncategorised, description: null, cookies: others }].filter(
    (group) => group.cookies.length > 0,
  );
}

/** How many cookies there are and whose; of a draft that leaves a party open, only how many. */
export function countCookies({ cookies }: PolicyDocument, { locale, words }: Reader): string {
  const count = formatPlural(words.cookieCount, cookies.length, locale);
  if (cookies.some(({ party }) => party === undefined)) return `${count}.`;

  const thirds = cookies.filter(({ party }) => party === "third").length;
  const whose =
    thirds === 0
      ? formatPlural(words.allFirstParty, cookies.length, locale)
      : formatPlural(words.someThirdParty, thirds, locale);
  return `${count}${words.comma}${whose}.`;
}
