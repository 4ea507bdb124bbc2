import type { ActorContext } from "../context.ts";
import { loadBaseDraft } from "../policy/load-draft.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { ReachOfDraftInput } from "./input.ts";
import { loadReach, nothingPublished } from "./load-reach.ts";
import type { ReachView } from "./view.ts";

/** What publishing a base's draft as its next version would do, and to whom. */
export async function planDraftReach(
  ctx: ActorContext,
  { basePolicyId, kind }: ReachOfDraftInput,
): Promise<ReachView> {
  return inTransaction(ctx.db, async (tx) => {
    const draft = await loadBaseDraft(tx, basePolicyId);
    if (draft === null) throw notFound("base_policy");
    const { content, latest, catalogue } = draft;
    const from = latest?.content ?? nothingPublished;
    return loadReach(tx, { basePolicyId, kind, from, to: content, catalogue });
  });
}
