import { diffArrays } from "diff";

import { joinChanges } from "./join-changes.ts";

/** A run of words that both texts have, or that only one of them has. Joined, `same` and `added` give the second text. */
export interface WordChange {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Compares two texts word by word, as the locale divides words; a phrase that replaced a phrase is one change. */
export function compareWords(before: string, after: string, locale: string): WordChange[] {
  const changes = diffArrays(wordsOf(before, locale), wordsOf(after, locale));
  return joinChanges(
    changes.map(({ value, added, removed }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    })),
  );
}

/** How many words stand only on one side; spaces and punctuation do not count. */
export function countChangedWords(
  changes: readonly WordChange[],
  locale: string,
): { readonly added: number; readonly removed: number } {
  const count = (kind: WordChange["kind"]) =>
    changes
      .filter((change) => change.kind === kind)
      .reduce(
        (sum, { text }) =>
          sum + [...segmenterFor(locale).segment(text)].filter((one) => one.isWordLike).length,
        0,
      );
  return { added: count("added"), removed: count("removed") };
}

function wordsOf(text: string, locale: string): string[] {
  return [...segmenterFor(locale).segment(text)].map(({ segment }) => segment);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs more than using it. */
function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "word" });
  segmenters.set(locale, known);
  return known;
}
