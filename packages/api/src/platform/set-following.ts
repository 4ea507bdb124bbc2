import type { ActorContext } from "../context.ts";
import { changeBase } from "./change-base.ts";
import type { SetFollowingInput } from "./following-input.ts";
import type { BaseChangeResult } from "./following-view.ts";

/** Sets how a platform takes its base's versions. Pinning it, or letting it wait, begins at the version it is on. */
export async function setFollowing(
  ctx: ActorContext,
  { following, ...change }: SetFollowingInput,
): Promise<BaseChangeResult> {
  return changeBase(
    ctx,
    change,
    ({ basePolicyId }) => ({ basePolicyId, following, number: null }),
    "its_base",
  );
}
