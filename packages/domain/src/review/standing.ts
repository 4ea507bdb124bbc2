/** What a reviewer said of a review. */
export const decisionKinds = ["approve", "request_changes"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface Decided {
  readonly by: string;
  readonly decision: DecisionKind;
}

/** Where a submission stands; who said so, in the order in which they said it. */
export interface Standing {
  readonly state: "waiting" | "changes_requested" | "approved";
  readonly approvedBy: readonly string[];
  readonly changesRequestedBy: readonly string[];
}

/**
 * Where a submission stands after these decisions, the oldest first. The last word of each person counts. One request for
 * changes outweighs every approval until that person approves. Even where no approval is needed, one has to be given
 * before a submission is called approved.
 */
export function standingOf(decisions: readonly Decided[], needed: number): Standing {
  const last = new Map(decisions.map(({ by, decision }) => [by, decision]));
  const whoSaid = (kind: DecisionKind) =>
    [...last].flatMap(([by, decision]) => (decision === kind ? [by] : []));
  const approvedBy = whoSaid("approve");
  const changesRequestedBy = whoSaid("request_changes");
  const isApproved = changesRequestedBy.length === 0 && approvedBy.length >= Math.max(needed, 1);
  const state =
    changesRequestedBy.length > 0 ? "changes_requested" : isApproved ? "approved" : "waiting";
  return { state, approvedBy, changesRequestedBy };
}
