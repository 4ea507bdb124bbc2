import { wordSegmenter } from "../word-segmenter.ts";
import { comparePieces, type PieceKind } from "./compare-pieces.ts";

/** A run of words that both texts have, or that only one of them has. Joined, `same` and `added` give the second text. */
export interface WordChange {
  readonly kind: PieceKind;
  readonly text: string;
}

/** Compares two texts word by word, as the locale divides words (see `comparePieces`). */
export function compareWords(before: string, after: string, locale: string): WordChange[] {
  return comparePieces(wordsOf(before, locale), wordsOf(after, locale), ({ text }) => text).map(
    ({ kind, pieces }) => ({ kind, text: pieces.map(({ text }) => text).join("") }),
  );
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

function joinWithout(kind: WordChange["kind"], words: readonly WordChange[]): string {
  return words
    .filter((word) => word.kind !== kind)
    .map(({ text }) => text)
    .join("");
}

/** A text in the pieces that it is compared by: words, and what stands between them. */
export function wordsOf(text: string, locale: string): { readonly text: string }[] {
  return [...wordSegmenter(locale).segment(text)].map(({ segment }) => ({ text: segment }));
}
