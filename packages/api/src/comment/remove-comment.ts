import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { CommentInput } from "./input.ts";
import { actSubject } from "./name-place.ts";
import { assertPlace } from "./reach-place.ts";
import { findComment, markRemoved } from "./store.ts";
import type { ChangedComment } from "./view.ts";

/** Takes one's own comment off the screens; `restoreComment` brings it back as it was. */
export async function removeComment(
  ctx: ActorContext,
  input: CommentInput,
): Promise<ChangedComment> {
  return setRemoved(ctx, input, true);
}

/** Brings back a comment that its writer took away. */
export async function restoreComment(
  ctx: ActorContext,
  input: CommentInput,
): Promise<ChangedComment> {
  return setRemoved(ctx, input, false);
}

async function setRemoved(
  ctx: ActorContext,
  { place, commentId }: CommentInput,
  removed: boolean,
): Promise<ChangedComment> {
  return inTransaction(ctx.db, async (tx): Promise<ChangedComment> => {
    await assertPlace(tx, ctx, "comment", place);
    const comment = await findComment(tx, place, commentId);
    if (comment === null) throw notFound("comment");
    if (comment.by !== ctx.actor.id) return { ok: false, code: "not_yours" };
    const hasChanged = await markRemoved(tx, commentId, removed ? ctx.now() : null);
    if (hasChanged) {
      await recordAct(tx, ctx, {
        subject: actSubject(place),
        before: { comment: commentId, removed: !removed },
        after: { comment: commentId, removed },
      });
    }
    return { ok: true, unchanged: !hasChanged };
  });
}
