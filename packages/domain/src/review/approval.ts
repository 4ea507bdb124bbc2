import type { Hash } from "../hash.ts";
import type { MovedPart } from "./moved-parts.ts";

/** What a draft's review says about publishing it now. */
export interface Approval {
  /** How many people have to approve. */
  readonly needed: number;
  /** The open review; null where nothing was submitted. */
  readonly review: {
    /** What was submitted. */
    readonly contentHash: Hash;
    readonly approvedBy: readonly string[];
    readonly changesRequestedBy: readonly string[];
    /** In what the draft differs from it by now. */
    readonly moved: readonly MovedPart[];
  } | null;
}

/** Why a draft may not be published by its review. */
export type ApprovalProblem =
  | {
      readonly code: "not_approved";
      readonly needed: number;
      /** The approvals of what the draft says now. */
      readonly given: number;
      /** Approvals of what it said before, and what has moved since. */
      readonly voided: number;
      readonly moved: readonly MovedPart[];
      readonly submitted: boolean;
    }
  | { readonly code: "changes_requested"; readonly by: readonly string[] };

/** For tests and for what no group watches: nobody has to approve. */
export const nobodyApproves: Approval = { needed: 0, review: null };

/** Names what is missing before the draft with this hash may be published; nothing is where nobody has to approve. */
export function findApprovalProblems(
  { needed, review }: Approval,
  current: Hash,
): ApprovalProblem[] {
  if (needed === 0) return [];
  if (review === null)
    return [{ code: "not_approved", needed, given: 0, voided: 0, moved: [], submitted: false }];
  const { approvedBy, changesRequestedBy, contentHash, moved } = review;
  const stands = contentHash === current;
  const given = stands ? approvedBy.length : 0;
  const missing: ApprovalProblem = {
    code: "not_approved",
    needed,
    given,
    voided: approvedBy.length - given,
    moved: stands ? [] : moved,
    submitted: true,
  };
  return [
    ...(given < needed ? [missing] : []),
    ...(changesRequestedBy.length > 0
      ? [{ code: "changes_requested" as const, by: changesRequestedBy }]
      : []),
  ];
}
