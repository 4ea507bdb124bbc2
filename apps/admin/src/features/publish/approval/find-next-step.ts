import type { ApiOutputs } from "../../../shared/api.ts";
import type { AnyPublishProblem } from "../explain-publish-problem.ts";

export type Approval = ApiOutputs["policy"]["publishPlan"]["approval"];

interface Standing {
  readonly approval: Approval;
  readonly problems: readonly AnyPublishProblem[];
}

/**
 * What the publish page offers: to `submit` a draft that needs approvals and has not asked for them as it is now, to
 * `wait` for those that it asked for, or to `publish`.
 */
export function findNextStep({ approval, problems }: Standing): "submit" | "wait" | "publish" {
  if (!problems.some(isAboutApproval)) return "publish";
  const { review } = approval;
  if (review === null || review.isMoved || review.state === "changes_requested") return "submit";
  return "wait";
}

/** Whether it is a review that stands in the way, and not the draft itself. */
export function isAboutApproval({ code }: Pick<AnyPublishProblem, "code">): boolean {
  return code === "not_approved" || code === "changes_requested";
}
