import type { RetentionUnit } from "../policy/retention.ts";
import { findSpokenPeriods } from "../policy/spoken-period.ts";
import { foldedText } from "./folded-text.ts";

/** A period in a text, and how it stands there. */
export interface TypedDuration {
  readonly amount: number;
  readonly unit: RetentionUnit;
  readonly text: string;
}

/**
 * The periods that a text states: "13 months", "two years". A bare "a day" or "3 d" is none; the first counts nothing
 * and the second may be anything.
 */
export function typedDurations(text: string): TypedDuration[] {
  const folded = foldedText(text);
  // Folding a text of composed letters keeps its length, so that places in the one are places in the other.
  const source = folded.length === text.length ? text : folded;
  return findSpokenPeriods(folded).flatMap(({ amount, unit, start, end }) => {
    const words = folded.slice(start, end);
    const isBare = !/^[\d٠-٩]/u.test(words) && amount <= 1;
    const isLetter = /[^\p{L}]\p{L}$/u.test(words);
    return isBare || isLetter ? [] : [{ amount, unit, text: source.slice(start, end) }];
  });
}
