import { giveLink } from "../account/give-link.ts";
import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { PersonInput } from "./input.ts";
import { lockNamed } from "./lock-named.ts";
import type { MadeResetLink } from "./view.ts";

/** Makes a link that lets a person choose another password. Until they do, theirs goes on working. */
export async function makeResetLink(
  ctx: ActorContext,
  { personId }: PersonInput,
): Promise<MadeResetLink> {
  return inTransaction(ctx.db, async (tx): Promise<MadeResetLink> => {
    const { password, suspendedAt } = await lockNamed(tx, personId);
    if (password === null || suspendedAt !== null) return { ok: false, code: "not_active" };
    const given = await giveLink(tx, ctx, { personId, kind: "reset" });
    await recordAct(tx, ctx, { subject: { kind: "person", id: personId } });
    return given;
  });
}
