import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { endSessionsExcept } from "../session/store.ts";
import { inTransaction } from "../transaction.ts";
import type { SessionsEnded } from "./view.ts";

/** Ends all of a person's own sessions but the one that asks. */
export async function endOtherSessions(ctx: ActorContext): Promise<SessionsEnded> {
  return inTransaction(ctx.db, async (tx) => {
    const ended = await endSessionsExcept(tx, ctx.actor.id, ctx.sessionId);
    if (ended > 0)
      await recordAct(tx, ctx, { subject: { kind: "person", id: ctx.actor.id }, after: { ended } });
    return { ended };
  });
}
