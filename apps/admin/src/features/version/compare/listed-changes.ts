import type { DocumentComparison } from "@cookiedesk/domain/compare/compare-documents";
import type { PartChange, TextChange } from "@cookiedesk/domain/compare/compare-parts";
import { compareProse } from "@cookiedesk/domain/compare/compare-prose";
import {
  countChangedWords,
  wordsAfter,
  wordsBefore,
} from "@cookiedesk/domain/compare/compare-words";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import type { TFunction } from "i18next";

import { partName } from "../../../shared/field-name.ts";

/** One change as the list beside the page names it. The id is also its anchor in the address. */
export interface ListedChange {
  readonly id: string;
  readonly locale: string;
  readonly state: "changed" | "added" | "removed" | "moved";
  readonly kind: "policy" | "section" | "cookie" | "category";
  readonly key: string;
  /** What it is called in its language, where it has a name of its own. */
  readonly heading: string | null;
  readonly texts: readonly TextChange[];
  /** The fields that are no prose and have another value. */
  readonly values: readonly string[];
}

/** The changes of one language, in page order: the cookies' where the table stands, and before them their categories'. */
export function listChanges({
  locale,
  state: whole,
  title,
  sections,
  cookies,
  categories,
}: DocumentComparison): ListedChange[] {
  const titleChange: ListedChange[] =
    title === null
      ? []
      : [
          {
            id: changeId("policy", "title"),
            locale,
            // A language that came or went took its title along.
            state: whole === "same" ? "changed" : whole,
            kind: "policy",
            key: "policy",
            heading: null,
            texts: [title],
            values: [],
          },
        ];
  // A category comes, goes and moves with its rows, which are listed.
  const reworded = categories.filter(({ state }) => state === "changed");
  const rows = [
    ...reworded.flatMap((change) => listed("category", { ...change, moved: false }, locale)),
    ...cookies.flatMap((change) => listed("cookie", change, locale)),
  ];
  const hasPlace = sections.some(({ key }) => key === cookiesKey);
  const parts = sections.flatMap((change) => [
    ...listed("section", change, locale),
    ...(change.key === cookiesKey ? rows : []),
  ]);
  return [...titleChange, ...parts, ...(hasPlace ? [] : rows)];
}

/** The anchor of one change on its page. */
export function changeId(kind: ListedChange["kind"], key: string): string {
  return `${kind}/${encodeURIComponent(key)}`;
}

/** What a part is called after the change, or before where it is gone; null where it has no name of its own. */
export function headingOf({ before, after }: Pick<PartChange<object>, "before" | "after">) {
  const part = after ?? before ?? {};
  if ("heading" in part && typeof part.heading === "string") return part.heading;
  return "title" in part && typeof part.title === "string" ? part.title : null;
}

/** What a change is called: a row by its cookie, everything else by its heading or its part's name. */
export function changeName(
  t: TFunction<"shared">,
  { kind, key, heading }: Pick<ListedChange, "kind" | "key" | "heading">,
): string {
  if (kind === "cookie" || kind === "category") return heading ?? key;
  return heading ?? partName(t, { kind, key });
}

/** How many words that readers see came and went. */
export function countWords(texts: readonly TextChange[], locale: string) {
  const counts = texts.map(({ field, words }) =>
    countChangedWords(
      field === "body"
        ? compareProse(wordsBefore(words), wordsAfter(words), locale).flatMap(({ runs }) => runs)
        : words,
      locale,
    ),
  );
  return {
    added: counts.reduce((sum, { added }) => sum + added, 0),
    removed: counts.reduce((sum, { removed }) => sum + removed, 0),
  };
}

function listed(
  kind: "section" | "cookie" | "category",
  change: PartChange<object>,
  locale: string,
): ListedChange[] {
  const { key, state, moved, texts, values } = change;
  if (state === "same" && !moved) return [];
  return [
    {
      id: changeId(kind, key),
      locale,
      state: state === "same" ? "moved" : state,
      kind,
      key,
      heading: headingOf(change),
      texts,
      values: values.map(({ field }) => field),
    },
  ];
}
