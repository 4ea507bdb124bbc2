import type { Tx } from "@cookiedesk/db/connect";
import { mentionsIn } from "@cookiedesk/domain/comment/comment-text";
import { type CommentNews, whoIsTold } from "@cookiedesk/domain/comment/who-is-told";

import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { CommentPlace, WriteCommentInput } from "./input.ts";
import { actSubject, toldPlace } from "./name-place.ts";
import { assertPlace, findReaders } from "./reach-place.ts";
import { findReviewThread, findThread, insertComment, markOpen } from "./store.ts";
import type { WrittenComment } from "./view.ts";

/**
 * Writes a comment and tells those whom it concerns. An answer to a resolved thread opens it again: nobody would read it
 * otherwise.
 */
export async function writeComment(
  ctx: ActorContext,
  { place, spot, threadId, body }: WriteCommentInput,
): Promise<WrittenComment> {
  return inTransaction(ctx.db, async (tx): Promise<WrittenComment> => {
    await assertPlace(tx, ctx, "comment", place);
    const thread = threadId === null ? [] : await findThread(tx, place, threadId);
    if (threadId !== null && thread.length === 0) throw notFound("comment");

    const readers = new Set((await findReaders(tx, place)).map(({ id }) => id));
    const mentions = mentionsIn(body);
    const strangers = mentions.filter((id) => !readers.has(id));
    if (strangers.length > 0) return { ok: false, code: "cannot_see", people: strangers };

    const id = ctx.newId();
    const begun = thread[0];
    await insertComment(tx, {
      id,
      threadId: threadId ?? id,
      place,
      spot: place.kind === "draft" && begun === undefined ? spot : null,
      body,
      mentions,
      at: ctx.now(),
      by: ctx.actor.id,
    });
    if (threadId !== null) await markOpen(tx, threadId);
    await recordAct(tx, ctx, { subject: actSubject(place), after: { comment: id, body } });
    const concerned = await findConcerned(tx, place);
    const news = whoIsTold({
      by: ctx.actor.id,
      mentioned: mentions,
      inThread: thread.filter(({ removedAt }) => removedAt === null).map(({ by }) => by),
      concerned: concerned.people,
      readers,
    });
    await tell(tx, ctx, news, { ...toldPlace(place, concerned.reviewId), commentId: id });
    return { ok: true, id };
  });
}

async function tell(
  tx: Tx,
  ctx: ActorContext,
  news: readonly CommentNews[],
  about: ReturnType<typeof toldPlace> & { commentId: string },
): Promise<void> {
  for (const { kind, people } of news) await notify(tx, ctx, people, { kind, ...about });
}

/** Whom a review itself concerns: its author, and who has taken it on. */
async function findConcerned(tx: Tx, place: CommentPlace) {
  if (place.kind !== "review") return { people: [], reviewId: null };
  const { latest } = await findReviewThread(tx, place.threadId);
  if (latest === null) return { people: [], reviewId: null };
  const { id, authorId, assigneeId } = latest;
  return { people: [authorId, ...(assigneeId === null ? [] : [assigneeId])], reviewId: id };
}
