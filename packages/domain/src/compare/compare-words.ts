import { diffArrays } from "diff";

import { byText } from "../policy/resolve.ts";
import { wordSegmenter } from "../word-segmenter.ts";
import { joinChanges } from "./join-changes.ts";

/** A run of words that both texts have, or that only one of them has. Joined, `same` and `added` give the second text. */
export interface WordChange {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Beyond so many words that differ two texts are two texts; finding their common words costs the square of it. */
const mostDifferences = 4000;

/**
 * Compares two texts word by word, as the locale divides words; a phrase that replaced a phrase is one change. Swapped
 * texts give the same words, gone instead of come.
 */
export function compareWords(before: string, after: string, locale: string): WordChange[] {
  if (byText(before, after) > 0) return reverseWords(compareWords(after, before, locale));

  const changes = diffArrays(wordsOf(before, locale), wordsOf(after, locale), {
    maxEditLength: mostDifferences,
  });
  if (changes === undefined) return replaced(before, after);
  return joinChanges(
    changes.map(({ value, added, removed }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    })),
  );
}

/** The way back: what came is gone, what was gone comes; what goes always stands before what comes for it. */
export function reverseWords(words: readonly WordChange[]): WordChange[] {
  const reversed: WordChange[] = [];
  for (const { kind, text } of words) {
    if (kind === "same") reversed.push({ kind, text });
    else if (kind === "removed") reversed.push({ kind: "added", text });
    else {
      const comes = reversed.at(-1)?.kind === "added" ? reversed.splice(-1) : [];
      reversed.push({ kind: "removed", text }, ...comes);
    }
  }
  return reversed;
}

/** The text as it was. */
export function wordsBefore(words: readonly WordChange[]): string {
  return joinWithout("added", words);
}

/** The text as it is now. */
export function wordsAfter(words: readonly WordChange[]): string {
  return joinWithout("removed", words);
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
          sum + [...wordSegmenter(locale).segment(text)].filter((one) => one.isWordLike).length,
        0,
      );
  return { added: count("added"), removed: count("removed") };
}

function replaced(before: string, after: string): WordChange[] {
  return [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
}

function joinWithout(kind: WordChange["kind"], words: readonly WordChange[]): string {
  return words
    .filter((word) => word.kind !== kind)
    .map(({ text }) => text)
    .join("");
}

function wordsOf(text: string, locale: string): string[] {
  return [...wordSegmenter(locale).segment(text)].map(({ segment }) => segment);
}
