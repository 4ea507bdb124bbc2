import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { endSessionOf } from "../session/store.ts";
import { inTransaction } from "../transaction.ts";
import type { SessionInput } from "./input.ts";
import type { SessionsEnded } from "./view.ts";

/** Ends one of a person's own sessions; of somebody else's nothing is said or done. */
export async function endOneSession(
  ctx: ActorContext,
  { id }: SessionInput,
): Promise<SessionsEnded> {
  return inTransaction(ctx.db, async (tx) => {
    const ended = await endSessionOf(tx, ctx.actor.id, id);
    if (ended > 0)
      await recordAct(tx, ctx, { subject: { kind: "person", id: ctx.actor.id }, after: { ended } });
    return { ended };
  });
}
