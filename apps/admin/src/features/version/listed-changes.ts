import type {
  CookieChange,
  DocumentComparison,
  SectionChange,
} from "@cookiedesk/domain/compare/compare-documents";
import { countChangedWords } from "@cookiedesk/domain/compare/compare-words";
import { cookiesKey } from "@cookiedesk/domain/policy/section";

/** One change as the list beside the page names it. The id is also its anchor in the address. */
export interface ListedChange {
  readonly id: string;
  readonly state: "changed" | "added" | "removed" | "moved";
  readonly kind: "policy" | "section" | "cookie";
  readonly key: string;
  readonly heading: string | null;
  readonly words: { readonly added: number; readonly removed: number };
  readonly values: readonly string[];
}

/** The changes of one language, in page order: the cookies' where the table stands. */
export function listChanges({
  locale,
  title,
  sections,
  cookies,
}: DocumentComparison): ListedChange[] {
  const titleChange: ListedChange[] =
    title === null
      ? []
      : [
          {
            id: changeId("policy", "title"),
            state: "changed",
            kind: "policy",
            key: "policy",
            heading: null,
            words: countChangedWords(title.words, locale),
            values: [],
          },
        ];
  const rows = cookies.flatMap((change) => listed("cookie", change, locale) ?? []);
  const hasPlace = sections.some(({ key }) => key === cookiesKey);
  const parts = sections.flatMap((change) => [
    ...(listed("section", change, locale) ?? []),
    ...(change.key === cookiesKey ? rows : []),
  ]);
  return [...titleChange, ...parts, ...(hasPlace ? [] : rows)];
}

/** The anchor of one change on its page. */
export function changeId(kind: ListedChange["kind"], key: string): string {
  return `${kind}/${encodeURIComponent(key)}`;
}

function listed(
  kind: "section" | "cookie",
  change: SectionChange | CookieChange,
  locale: string,
): ListedChange[] | null {
  if (change.state === "same" && !change.moved) return null;
  const counts = change.texts.map(({ words }) => countChangedWords(words, locale));
  return [
    {
      id: changeId(kind, change.key),
      state: change.state === "same" ? "moved" : change.state,
      kind,
      key: change.key,
      heading: headingOf(change),
      words: {
        added: counts.reduce((sum, { added }) => sum + added, 0),
        removed: counts.reduce((sum, { removed }) => sum + removed, 0),
      },
      values: change.values.map(({ field }) => field),
    },
  ];
}

/** A section's heading after the change, or before where it is gone; null where it has none. */
export function headingOf(change: SectionChange | CookieChange): string | null {
  const part = change.after ?? change.before;
  return part !== null && "heading" in part ? (part.heading ?? null) : null;
}
