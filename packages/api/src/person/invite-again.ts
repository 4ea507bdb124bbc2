import { giveLink } from "../account/give-link.ts";
import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { PersonInput } from "./input.ts";
import { lockNamed } from "./lock-named.ts";
import type { InvitedAgain } from "./view.ts";

/** Makes a new link for somebody who has not taken their invitation; the one before stops working. */
export async function inviteAgain(
  ctx: ActorContext,
  { personId }: PersonInput,
): Promise<InvitedAgain> {
  return inTransaction(ctx.db, async (tx): Promise<InvitedAgain> => {
    const { password, suspendedAt } = await lockNamed(tx, personId);
    if (password !== null || suspendedAt !== null) return { ok: false, code: "not_invited" };
    const given = await giveLink(tx, ctx, { personId, kind: "invitation" });
    await recordAct(tx, ctx, { subject: { kind: "person", id: personId } });
    return given;
  });
}
