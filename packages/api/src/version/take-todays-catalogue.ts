import type { ActorContext } from "../context.ts";
import { bringBackDraft } from "./bring-back-draft.ts";
import { inTransaction } from "../transaction.ts";
import type { ListVersionsInput } from "./input.ts";
import { toKeptDraft } from "./kept-draft.ts";
import { lockDraft } from "./restore-version.ts";

/** Lets a restored draft speak of today's categories and providers again. Where it does already, nothing happens. */
export async function takeTodaysCatalogue(
  ctx: ActorContext,
  { platformId }: ListVersionsInput,
): Promise<{ ok: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const draft = await lockDraft(tx, platformId);
    await bringBackDraft(tx, ctx, draft, { ...toKeptDraft(draft), catalogueHash: null }, []);
    return { ok: true as const };
  });
}
