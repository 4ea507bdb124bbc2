import { diff3Merge } from "node-diff3";

import { wordSegmenter } from "../word-segmenter.ts";

/** Three states of one text: what both sides started from, what the base says now, and the platform's own words. */
export interface TextVersions {
  readonly anchor: string;
  readonly base: string;
  readonly own: string;
}

/** A stretch of a merge: both sides agree on it, or each has other words for what the anchor said there. */
export type MergePiece =
  | { readonly kind: "agreed"; readonly text: string }
  | ({ readonly kind: "disputed" } & TextVersions);

/**
 * Merges two changes of one text, word by word. Joined, the agreed pieces and one side of each disputed piece give a
 * whole text. Changes that touch, with nothing but spaces between them, are disputed: two halves of one phrase, changed
 * by two people, can say what neither meant.
 */
export function mergeTexts({ anchor, base, own }: TextVersions, locale: string): MergePiece[] {
  const words = (text: string) => wordsOf(text, locale);
  return diff3Merge(words(own), words(anchor), words(base)).map(
    ({ ok = [], conflict }): MergePiece => {
      if (conflict === undefined) return { kind: "agreed", text: ok.join("") };
      return {
        kind: "disputed",
        anchor: conflict.o.join(""),
        base: conflict.b.join(""),
        own: conflict.a.join(""),
      };
    },
  );
}

/** The merged text; null where the two sides dispute a piece. */
export function mergedText(pieces: readonly MergePiece[]): string | null {
  return pieces.some(({ kind }) => kind === "disputed")
    ? null
    : pieces.map((piece) => (piece.kind === "agreed" ? piece.text : "")).join("");
}

/** Words, each with the spaces after it, so that two changed neighbours touch. */
function wordsOf(text: string, locale: string): string[] {
  const words: string[] = [];
  for (const { segment } of wordSegmenter(locale).segment(text)) {
    const isSpace = /^\s+$/u.test(segment) && words.length > 0;
    if (isSpace) words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}
