import type { ActorContext } from "../context.ts";
import { changeBase } from "./change-base.ts";
import type { TakeBaseVersionInput } from "./following-input.ts";
import type { BaseChangeResult } from "./following-view.ts";

/** Lets a platform take one version of its base, newer or older, and stay on it or wait at the next material one. */
export async function takeBaseVersion(
  ctx: ActorContext,
  { following, number, ...change }: TakeBaseVersionInput,
): Promise<BaseChangeResult> {
  return changeBase(
    ctx,
    change,
    ({ basePolicyId }) => ({ basePolicyId, following, number }),
    "its_base",
  );
}
