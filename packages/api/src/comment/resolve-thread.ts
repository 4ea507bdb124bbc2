import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { CommentThreadInput } from "./input.ts";
import { actSubject } from "./name-place.ts";
import { assertPlace } from "./reach-place.ts";
import { findThread, markOpen, markResolved } from "./store.ts";
import type { ChangedComment } from "./view.ts";

/** Marks a thread as settled. It stays where it is, folded. */
export async function resolveThread(
  ctx: ActorContext,
  input: CommentThreadInput,
): Promise<ChangedComment> {
  return setResolved(ctx, input, true);
}

/** Opens a settled thread again. */
export async function reopenThread(
  ctx: ActorContext,
  input: CommentThreadInput,
): Promise<ChangedComment> {
  return setResolved(ctx, input, false);
}

async function setResolved(
  ctx: ActorContext,
  { place, threadId }: CommentThreadInput,
  resolved: boolean,
): Promise<ChangedComment> {
  return inTransaction(ctx.db, async (tx) => {
    await assertPlace(tx, ctx, "comment", place);
    if ((await findThread(tx, place, threadId)).length === 0) throw notFound("comment");
    const hasChanged = resolved
      ? await markResolved(tx, threadId, { by: ctx.actor.id, at: ctx.now() })
      : await markOpen(tx, threadId);
    if (hasChanged) {
      await recordAct(tx, ctx, {
        subject: actSubject(place),
        before: { thread: threadId, resolved: !resolved },
        after: { thread: threadId, resolved },
      });
    }
    return { ok: true, unchanged: !hasChanged };
  });
}
