import { tellOfChange } from "../account/tell-of-change.ts";
import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { endSessionsExcept } from "../session/store.ts";
import { inTransaction } from "../transaction.ts";
import type { PersonInput } from "./input.ts";
import { lockNamed } from "./lock-named.ts";
import { deleteSecondStep } from "./store.ts";
import type { TwoFactorReset } from "./view.ts";

/** Switches the second step of somebody off who lost their phone; they are told, and sign in again. */
export async function resetTwoFactor(
  ctx: ActorContext,
  { personId }: PersonInput,
): Promise<TwoFactorReset> {
  if (personId === ctx.actor.id) return { ok: false, code: "oneself" };
  return inTransaction(ctx.db, async (tx): Promise<TwoFactorReset> => {
    const account = await lockNamed(tx, personId);
    if (!(await deleteSecondStep(tx, personId))) return { ok: false, code: "not_set_up" };
    await endSessionsExcept(tx, personId, null);
    await recordAct(tx, ctx, {
      subject: { kind: "person", id: personId },
      before: { twoFactor: true },
      after: { twoFactor: false },
    });
    await tellOfChange(tx, ctx, account, "second_step_reset");
    return { ok: true };
  });
}
