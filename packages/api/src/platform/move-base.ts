import type { ActorContext } from "../context.ts";
import { changeBase } from "./change-base.ts";
import type { MoveBaseInput } from "./following-input.ts";
import type { BaseChangeResult } from "./following-view.ts";

/** Moves a platform to another base. Its overrides and its own parts go with it. */
export async function moveBase(
  ctx: ActorContext,
  { basePolicyId, following, number, ...change }: MoveBaseInput,
): Promise<BaseChangeResult> {
  return changeBase(ctx, change, () => ({ basePolicyId, following, number }), "every_base");
}
