import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { endSessionsExcept } from "../session/store.ts";
import { inTransaction } from "../transaction.ts";
import type { PersonInput } from "./input.ts";
import { lockNamed } from "./lock-named.ts";
import type { SessionsEnded } from "./view.ts";

/** Ends every session of a person; of one's own, all but the one that asks. */
export async function endSessionsOf(
  ctx: ActorContext,
  { personId }: PersonInput,
): Promise<SessionsEnded> {
  return inTransaction(ctx.db, async (tx) => {
    await lockNamed(tx, personId);
    const kept = personId === ctx.actor.id ? ctx.sessionId : null;
    const ended = await endSessionsExcept(tx, personId, kept);
    if (ended > 0)
      await recordAct(tx, ctx, { subject: { kind: "person", id: personId }, after: { ended } });
    return { ended };
  });
}
