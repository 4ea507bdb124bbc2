import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { SetNameInput } from "./input.ts";
import { readPersonName } from "./name-problem.ts";
import { findOwnAccount, lockPerson, writePerson } from "./store.ts";
import type { NameSet } from "./view.ts";

/** Gives a person another name. */
export async function setName(ctx: ActorContext, input: SetNameInput): Promise<NameSet> {
  const read = readPersonName(input.name);
  if ("problem" in read) return { ok: false, problems: [read.problem] };
  const { name } = read;
  const { id } = ctx.actor;
  return inTransaction(ctx.db, async (tx): Promise<NameSet> => {
    await lockPerson(tx, id);
    const account = await findOwnAccount(tx, id);
    if (account.name === name) return { ok: true };
    await writePerson(tx, id, { name });
    await recordAct(tx, ctx, {
      subject: { kind: "person", id },
      before: { name: account.name },
      after: { name },
    });
    return { ok: true };
  });
}
