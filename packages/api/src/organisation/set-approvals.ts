import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { SetApprovalsInput } from "./input.ts";
import { lockApprovals, writeApprovals } from "./store.ts";
import type { SavedApprovals } from "./view.ts";

/** Sets how many people have to approve a base policy, or a platform that is in no group. */
export async function setApprovals(
  ctx: ActorContext,
  { approvals, seen }: SetApprovalsInput,
): Promise<SavedApprovals> {
  return inTransaction(ctx.db, async (tx) => {
    const before = await lockApprovals(tx);
    if (before === approvals) return { ok: true, approvals };
    if (before !== seen) return { ok: false, code: "changed_meanwhile", approvals: before };
    await writeApprovals(tx, approvals);
    await recordAct(tx, ctx, {
      subject: { kind: "organisation", id: "1" },
      before: { approvals: before },
      after: { approvals },
    });
    return { ok: true, approvals };
  });
}
