import { groupsWhere } from "@cookiedesk/domain/access/may";
import { countPlaceholders } from "@cookiedesk/domain/policy/placeholder-use";

import type { ActorContext } from "../context.ts";
import { loadBaseDraft } from "../policy/load-draft.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { findOverriddenParts } from "./adoption-store.ts";
import type { BasePolicyIdInput } from "./input.ts";
import type { BaseUse } from "./view.ts";

const mostNamed = 10;

/** Which parts of a base the platforms that the caller may look at say differently, and which placeholders its draft uses. */
export async function describeBaseUse(
  ctx: ActorContext,
  { basePolicyId }: BasePolicyIdInput,
): Promise<BaseUse> {
  return inTransaction(ctx.db, async (tx) => {
    const draft = await loadBaseDraft(tx, basePolicyId);
    if (draft === null) throw notFound("base_policy");
    const groups = groupsWhere(ctx.actor.grants, "see");
    return {
      overridden: await findOverriddenParts(tx, groups, basePolicyId, mostNamed),
      placeholders: countPlaceholders(draft.whole),
    };
  });
}
