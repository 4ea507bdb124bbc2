import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import type { SavedApprovals } from "../organisation/view.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { SetGroupApprovalsInput } from "./input.ts";
import { findGroupApprovals, groupPart, lockGroup, writeGroupApprovals } from "./store.ts";

/** Sets how many people have to approve before anything of a group's platforms is published. */
export async function setGroupApprovals(
  ctx: ActorContext,
  { groupId, approvals, seen }: SetGroupApprovalsInput,
): Promise<SavedApprovals> {
  return inTransaction(ctx.db, async (tx) => {
    if ((await lockGroup(tx, groupId)) === null) throw notFound("group");
    const before = await findGroupApprovals(tx, groupId);
    if (before === approvals) return { ok: true, approvals };
    if (before !== seen) return { ok: false, code: "changed_meanwhile", approvals: before };
    await writeGroupApprovals(tx, groupId, approvals);
    await recordChange(tx, ctx, groupId, {
      part: groupPart,
      field: "approvals",
      locale: null,
      before,
      after: approvals,
      revision: 0,
    });
    return { ok: true, approvals };
  });
}
