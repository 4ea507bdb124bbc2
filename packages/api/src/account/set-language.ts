import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { SetLanguageInput } from "./input.ts";
import { findOwnAccount, lockPerson, writePerson } from "./store.ts";
import type { Saved } from "./view.ts";

/** Sets the language of a person's mails. */
export async function setLanguage(
  ctx: ActorContext,
  { language }: SetLanguageInput,
): Promise<Saved> {
  const { id } = ctx.actor;
  return inTransaction(ctx.db, async (tx) => {
    await lockPerson(tx, id);
    const account = await findOwnAccount(tx, id);
    if (account.language === language) return { ok: true };
    await writePerson(tx, id, { language });
    await recordAct(tx, ctx, {
      subject: { kind: "person", id },
      before: { language: account.language },
      after: { language },
    });
    return { ok: true };
  });
}
