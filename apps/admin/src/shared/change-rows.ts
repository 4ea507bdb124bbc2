import type { Comparison } from "@cookiedesk/domain/compare/compare-policies";
import type {
  CategoryChange,
  CookieChange,
  DocumentComparison,
  SectionChange,
} from "@cookiedesk/domain/compare/compare-documents";
import type { WordChange } from "@cookiedesk/domain/compare/compare-words";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

/** One field of one part that becomes another, with the languages in which it does. */
export interface ChangeRow {
  readonly part: Pick<PartRef, "key"> & { readonly kind: PartRef["kind"] | "category" };
  /** Null: the part as a whole came, went or moved. */
  readonly field: string | null;
  readonly state: "changed" | "added" | "removed" | "moved";
  readonly locales: readonly string[];
  /** The words of the first language in which it changed. */
  readonly words: readonly WordChange[] | null;
  readonly cookie: Pick<CookieChange, "before" | "after"> | null;
  readonly locale: string;
}

/** Every change once, however many languages it is made in; the words are those of the first language that has it. */
export function changeRows({ locales }: Comparison, first: string): ChangeRow[] {
  const rows = locales
    .toSorted((a, b) => Number(b.locale === first) - Number(a.locale === first))
    .flatMap((document) => rowsOf(document));

  const merged = new Map<string, ChangeRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.part, row.field, row.state]);
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined ? row : { ...known, locales: [...known.locales, row.locale] },
    );
  }
  return [...merged.values()];
}

function rowsOf({ locale, title, sections, cookies, categories }: DocumentComparison): ChangeRow[] {
  const one = { locale, locales: [locale], words: null, cookie: null, field: null };
  const titleRows: ChangeRow[] =
    title === null
      ? []
      : [
          {
            ...one,
            part: { kind: "policy", key: "policy" },
            field: "title",
            state: "changed",
            words: title.words,
          },
        ];

  const partRows = (
    kind: "section" | "cookie" | "category",
    changes: readonly (SectionChange | CookieChange | CategoryChange)[],
  ): ChangeRow[] =>
    changes.flatMap((change): ChangeRow[] => {
      const part = { kind, key: change.key };
      const cookie = isCookie(change) ? { before: change.before, after: change.after } : null;
      if (change.state === "added" || change.state === "removed") {
        const words =
          change.texts.find(({ field }) => field === "purpose" || field === "body")?.words ?? null;
        return [{ ...one, part, cookie, words, state: change.state }];
      }
      return [
        ...change.texts.map(({ field, words }) => ({
          ...one,
          part,
          cookie,
          field,
          words,
          state: "changed" as const,
        })),
        ...change.values.map(({ field }) => ({
          ...one,
          part,
          cookie,
          field,
          state: "changed" as const,
        })),
        ...(change.moved ? [{ ...one, part, cookie, state: "moved" as const }] : []),
      ];
    });

  // A category comes, goes and moves with its rows; what these do not tell is that it has other words.
  const reworded = categories
    .filter(({ state }) => state === "changed")
    .map((change) => ({ ...change, moved: false }));
  return [
    ...titleRows,
    ...partRows("section", sections),
    ...partRows("category", reworded),
    ...partRows("cookie", cookies),
  ];
}

function isCookie(change: SectionChange | CookieChange | CategoryChange): change is CookieChange {
  return "names" in (change.after ?? change.before ?? {});
}

const keptAround = 60;

/** Cuts long runs of words that stay, so that a change in a long text is seen at once. */
export function shortenSame<Run extends WordChange>(words: readonly Run[]): Run[] {
  return words.map((word, index) => {
    const { kind, text } = word;
    if (kind !== "same" || text.length <= 2 * keptAround) return word;
    // Not in the middle of a word, where the writing has spaces between them.
    const head = index === 0 ? "" : text.slice(0, keptAround).replace(/\s\S*$/u, " ");
    const tail = index === words.length - 1 ? "" : text.slice(-keptAround).replace(/^\S*\s/u, " ");
    return { ...word, text: `${head}…${tail}` };
  });
}
