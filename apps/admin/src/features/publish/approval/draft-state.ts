import type { StateName } from "../../../shared/state.tsx";
import { reviewStateName } from "../../../shared/review-state.ts";
import type { Approval } from "./find-next-step.ts";

/** The state of a draft on its publish page: in review and approved as long as it is what was submitted. */
export function draftState({ review }: Approval, isLive: boolean): StateName {
  if (isLive) return "live";
  if (review === null || review.isMoved) return "draft";
  return reviewStateName({ state: review.state, outcome: null });
}
