import type { Hash } from "../hash.ts";
import type { PublishProblem } from "../policy/publish.ts";
import type { Standing } from "./standing.ts";

/** What can be settled while it is reviewed, or by the review itself: no reason not to ask for one. */
const settledLater = ["warnings", "not_approved", "changes_requested"] as const;
type SettledLater = (typeof settledLater)[number];

/** Why a draft is not submitted: what would keep it from being published, or the review that it is in. */
export type SubmitProblem =
  | Exclude<PublishProblem, { code: SettledLater }>
  /** It is in review as it is. After a request for changes there has to be one. */
  | { readonly code: "in_review"; readonly review: string; readonly changesRequested: boolean }
  /** The person who was to review it may not, or is its author. */
  | { readonly code: "not_a_reviewer" };

/** The open review that a draft is in. */
export interface OpenReview {
  readonly id: string;
  readonly contentHash: Hash;
  readonly state: Standing["state"];
}

export interface SubmitFacts {
  /** Everything that stands in the way of publishing the draft. */
  readonly problems: readonly PublishProblem[];
  readonly current: Hash;
  readonly open: OpenReview | null;
}

/**
 * Names everything that keeps a draft from being submitted; an empty list means that nothing does. Whoever changed what
 * is in review may submit that: it takes the place of what was submitted before, whoever that was.
 */
export function findSubmitProblems({ problems, current, open }: SubmitFacts): SubmitProblem[] {
  const inReview: SubmitProblem[] =
    open !== null && open.contentHash === current
      ? [
          {
            code: "in_review",
            review: open.id,
            changesRequested: open.state === "changes_requested",
          },
        ]
      : [];
  return [...problems.filter(isForNow), ...inReview];
}

function isForNow(
  problem: PublishProblem,
): problem is Exclude<PublishProblem, { code: SettledLater }> {
  return !settledLater.some((code) => code === problem.code);
}
