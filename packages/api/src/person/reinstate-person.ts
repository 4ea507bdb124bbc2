import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { PersonInput } from "./input.ts";
import { lockNamed } from "./lock-named.ts";
import { writeSuspension } from "./store.ts";
import type { Reinstated } from "./view.ts";

/** Lets a person in again who was suspended, with the roles and the password that they had. */
export async function reinstatePerson(
  ctx: ActorContext,
  { personId }: PersonInput,
): Promise<Reinstated> {
  return inTransaction(ctx.db, async (tx): Promise<Reinstated> => {
    const { suspendedAt } = await lockNamed(tx, personId);
    if (suspendedAt === null) return { ok: true };
    await writeSuspension(tx, personId, null);
    await recordAct(tx, ctx, {
      subject: { kind: "person", id: personId },
      before: { suspended: true },
      after: { suspended: false },
    });
    return { ok: true };
  });
}
