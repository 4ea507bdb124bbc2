import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { findSelected } from "./selection.ts";
import type { SelectInput } from "./selection-input.ts";
import type { Selected } from "./selection-view.ts";

/** The platforms that a selection means now: for acts that want to be shown what they would do to each. */
export async function selectPlatforms(
  ctx: ActorContext,
  { selection }: SelectInput,
): Promise<Selected> {
  return inTransaction(ctx.db, (tx) => findSelected(tx, ctx, "see", selection));
}
