import type { Hash } from "../hash.ts";
import type { DecisionKind } from "./standing.ts";

/** Why a decision does not count. */
export type ReviewProblem =
  /** Nobody decides on what they submitted themselves. */
  | { readonly code: "own_submission" }
  /** It was published, taken back or submitted again. */
  | { readonly code: "closed" }
  /** What was looked at is not what was submitted, or the draft is not any more. */
  | { readonly code: "content_moved" };

export interface ReviewFacts {
  readonly author: string;
  readonly isOpen: boolean;
  /** What was submitted. */
  readonly contentHash: Hash;
  /** Whether a draft that it is about still says what was submitted. */
  readonly stands: boolean;
  /** The last word of the person who decides now. */
  readonly lastWord: DecisionKind | null;
}

export interface Decision {
  readonly by: string;
  readonly decision: DecisionKind;
  /** What the person looked at. */
  readonly seen: Hash;
}

export type ReviewDecision =
  /** `unchanged`: the person said so already. */
  | { readonly ok: true; readonly unchanged: boolean }
  | { readonly ok: false; readonly problem: ReviewProblem };

/**
 * Decides whether a person's word on a review counts. Only what the draft still says can be approved; changes can be
 * asked for of what has moved as well.
 */
export function decideReview(facts: ReviewFacts, { by, decision, seen }: Decision): ReviewDecision {
  if (by === facts.author) return refused("own_submission");
  if (!facts.isOpen) return refused("closed");
  if (seen !== facts.contentHash) return refused("content_moved");
  if (decision === "approve" && !facts.stands) return refused("content_moved");
  return { ok: true, unchanged: decision === "approve" && facts.lastWord === "approve" };
}

function refused(code: ReviewProblem["code"]): ReviewDecision {
  return { ok: false, problem: { code } };
}
