import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { SetMailInput } from "./input.ts";
import { findOwnAccount, lockPerson, writePerson } from "./store.ts";
import type { Saved } from "./view.ts";

/** Sets how a person is told of things by mail. */
export async function setMail(ctx: ActorContext, { mail }: SetMailInput): Promise<Saved> {
  const { id } = ctx.actor;
  return inTransaction(ctx.db, async (tx) => {
    await lockPerson(tx, id);
    const account = await findOwnAccount(tx, id);
    if (account.mail === mail) return { ok: true };
    await writePerson(tx, id, { mail });
    await recordAct(tx, ctx, {
      subject: { kind: "person", id },
      before: { mail: account.mail },
      after: { mail },
    });
    return { ok: true };
  });
}
