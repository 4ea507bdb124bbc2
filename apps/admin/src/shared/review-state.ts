import type { ApiOutputs } from "./api.ts";
import type { StateName } from "./state.tsx";

type Review = Pick<ApiOutputs["review"]["byId"], "state" | "outcome">;

/** What a review is called: what became of it, or else how it stands. */
export function reviewStateName({ state, outcome }: Review): StateName {
  if (outcome !== null) return outcome;
  return state === "waiting" ? "in_review" : state;
}
