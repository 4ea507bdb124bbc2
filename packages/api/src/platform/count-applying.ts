import { groupsWhere } from "@cookiedesk/domain/access/may";
import { applies } from "@cookiedesk/domain/platform/condition";

import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { CountApplyingInput } from "./fact-input.ts";
import type { ApplyingCount } from "./fact-view.ts";
import { findFactsOfPlatforms } from "./facts-store.ts";

/**
 * On how many of a base's platforms, among those that the caller may look at, a condition holds. Platforms whose own
 * condition differs are not asked.
 */
export async function countApplying(
  ctx: ActorContext,
  { basePolicyId, condition }: CountApplyingInput,
): Promise<ApplyingCount> {
  const groups = groupsWhere(ctx.actor.grants, "see");
  const stated = await inTransaction(ctx.db, (tx) =>
    findFactsOfPlatforms(tx, groups, basePolicyId),
  );
  return {
    applying: stated.filter((facts) => applies(condition, facts)).length,
    platforms: stated.length,
  };
}
