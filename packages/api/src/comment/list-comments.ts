import { mentionsIn } from "@cookiedesk/domain/comment/comment-text";

import type { ActorContext } from "../context.ts";
import { findNames } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import type { CountCommentsInput, ListCommentsInput } from "./input.ts";
import { assertPlace, findReaders } from "./reach-place.ts";
import { type CommentRow, countOpenThreads, findComments, spotOf } from "./store.ts";
import type { CommentList, CommentPeople, CommentThread, OpenThreads } from "./view.ts";

/** The threads on a place, the oldest first. A comment that was taken back stands only where an answer needs it. */
export async function listComments(
  ctx: ActorContext,
  { place }: ListCommentsInput,
): Promise<CommentList> {
  return inTransaction(ctx.db, async (tx) => {
    await assertPlace(tx, ctx, "see", place);
    const rows = await findComments(tx, place);
    const mentioned = [...new Set(rows.flatMap(shownMentions))];
    const nameOf = await findNames(tx, [
      ...mentioned,
      ...rows.flatMap(({ by, resolvedBy }) => [by, resolvedBy ?? by]),
    ]);
    const describe = (thread: readonly CommentRow[]) =>
      describeThread(thread, nameOf, ctx.actor.id);
    return {
      threads: [...Map.groupBy(rows, ({ threadId }) => threadId).values()].flatMap(describe),
      mentioned: mentioned.map((id) => ({ id, name: nameOf(id) })),
    };
  });
}

/** How many open threads there are at each spot of a draft. */
export async function countComments(
  ctx: ActorContext,
  { subject }: CountCommentsInput,
): Promise<OpenThreads> {
  return inTransaction(ctx.db, async (tx) => {
    const rows = await countOpenThreads(tx, { kind: "draft", subject });
    return rows.map(({ open, ...place }) => ({ spot: spotOf(place), open }));
  });
}

/** Those who may be mentioned in a comment on this place, by name. */
export async function listCommentPeople(
  ctx: ActorContext,
  { place }: ListCommentsInput,
): Promise<CommentPeople> {
  return inTransaction(ctx.db, async (tx) => {
    await assertPlace(tx, ctx, "see", place);
    return findReaders(tx, place);
  });
}

function describeThread(
  rows: readonly CommentRow[],
  nameOf: (id: string) => string,
  reader: string,
): CommentThread[] {
  const [first] = rows;
  if (first === undefined || rows.every(({ removedAt }) => removedAt !== null)) return [];
  const shown = rows.filter((row) => row === first || row.removedAt === null);
  const { threadId, resolvedAt, resolvedBy } = first;
  return [
    {
      id: threadId,
      spot: spotOf(first),
      resolved:
        resolvedAt === null ? null : { by: nameOf(resolvedBy ?? ""), at: resolvedAt.toISOString() },
      comments: shown.map(({ id, by, at, body, removedAt }) => ({
        id,
        by: { id: by, name: nameOf(by) },
        at: at.toISOString(),
        body: removedAt === null ? body : "",
        isMine: by === reader,
        isRemoved: removedAt !== null,
      })),
    },
  ];
}

function shownMentions({ body, removedAt }: CommentRow): string[] {
  return removedAt === null ? mentionsIn(body) : [];
}
