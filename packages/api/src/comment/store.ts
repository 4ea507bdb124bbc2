import type { Tx } from "@cookiedesk/db/connect";
import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";

import type { CommentPlace, CommentSpot } from "./input.ts";

export type CommentRow = Awaited<ReturnType<typeof findComments>>[number];

/** Every comment on a place, the oldest first; those taken back are among them. */
export async function findComments(tx: Tx, place: CommentPlace) {
  return tx.comment.findMany({ where: placeOf(place), orderBy: { id: "asc" } });
}

/** One comment on this very place; null where there is none of this id. */
export async function findComment(tx: Tx, place: CommentPlace, id: string) {
  return tx.comment.findFirst({ where: { id, ...placeOf(place) } });
}

/** The comments of one thread on this very place, the oldest first. */
export async function findThread(tx: Tx, place: CommentPlace, threadId: string) {
  return tx.comment.findMany({
    where: { threadId, ...placeOf(place) },
    orderBy: { id: "asc" },
  });
}

interface NewComment {
  readonly id: string;
  readonly threadId: string;
  readonly place: CommentPlace;
  readonly spot: CommentSpot | null;
  readonly body: string;
  readonly mentions: readonly string[];
  readonly at: Date;
  readonly by: string;
}

/** Writes a new comment. */
export async function insertComment(
  tx: Tx,
  { place, spot, mentions, ...fields }: NewComment,
): Promise<void> {
  await tx.comment.create({
    data: {
      ...fields,
      ...placeOf(place),
      mentions: [...mentions],
      partKind: spot?.part.kind ?? null,
      partKey: spot?.part.key ?? null,
      field: spot?.field ?? null,
      locale: spot?.locale ?? null,
    },
  });
}

/** Marks an open thread as resolved; false where it was already. */
export async function markResolved(
  tx: Tx,
  threadId: string,
  { by, at }: { by: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id: threadId, resolvedAt: null },
    data: { resolvedAt: at, resolvedBy: by },
  });
  return count > 0;
}

/** Opens a resolved thread again; false where it was open. */
export async function markOpen(tx: Tx, threadId: string): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id: threadId, resolvedAt: { not: null } },
    data: { resolvedAt: null, resolvedBy: null },
  });
  return count > 0;
}

/** Takes a comment off the screens, or brings it back with null; false where nothing changes. */
export async function markRemoved(tx: Tx, id: string, at: Date | null): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id, removedAt: at === null ? { not: null } : null },
    data: { removedAt: at },
  });
  return count > 0;
}

/** How many open threads, with at least one comment left, stand at each spot of a draft. */
export async function countOpenThreads(tx: Tx, place: CommentPlace) {
  const { platformId, basePolicyId } = placeOf(place);
  return tx.$queryRaw<OpenThreadsRow[]>`
    select c."partKind", c."partKey", c.field, c.locale, count(*)::int as open
    from "Comment" c
    where c."platformId" is not distinct from ${platformId}::uuid
      and c."basePolicyId" is not distinct from ${basePolicyId}::uuid
      and c."versionNumber" is null and c."reviewThreadId" is null
      and c.id = c."threadId" and c."resolvedAt" is null
      and exists (select from "Comment" a where a."threadId" = c.id and a."removedAt" is null)
    group by c."partKind", c."partKey", c.field, c.locale`;
}

interface OpenThreadsRow {
  readonly partKind: string | null;
  readonly partKey: string | null;
  readonly field: string | null;
  readonly locale: string | null;
  readonly open: number;
}

/** Whether there is such a base policy, or such a published version. */
export async function placeExists(tx: Tx, place: CommentPlace): Promise<boolean> {
  if (place.kind === "review")
    return (await tx.review.count({ where: { threadId: place.threadId } })) > 0;
  const { kind, id } = place.subject;
  if (place.kind === "draft") {
    const count =
      kind === "base"
        ? await tx.basePolicy.count({ where: { id } })
        : await tx.platform.count({ where: { id } });
    return count > 0;
  }
  const { number } = place;
  const count =
    kind === "base"
      ? await tx.basePolicyVersion.count({ where: { basePolicyId: id, number } })
      : await tx.policyVersion.count({ where: { platformId: id, number } });
  return count > 0;
}

/** What the reviews of a thread are about, and the newest of them with whom it concerns. */
export async function findReviewThread(tx: Tx, threadId: string) {
  const reviews = await tx.review.findMany({
    where: { threadId },
    select: {
      id: true,
      authorId: true,
      assigneeId: true,
      subjects: { select: { platformId: true, basePolicyId: true } },
    },
    orderBy: { id: "desc" },
  });
  const subjects = reviews.flatMap((review) => review.subjects);
  return {
    latest: reviews[0] ?? null,
    platformIds: [...new Set(subjects.flatMap(({ platformId }) => platformId ?? []))],
    hasBase: subjects.some(({ basePolicyId }) => basePolicyId !== null),
  };
}

/** Where a comment stands in its draft; null: it is about all of it. */
export function spotOf({ partKind, partKey, field, locale }: Omit<OpenThreadsRow, "open">) {
  if (partKind === null) return null;
  return { part: partRefSchema.parse({ kind: partKind, key: partKey }), field, locale };
}

/** The columns that tie a comment to its place. Every query has all of them, so that no id leads elsewhere. */
function placeOf(place: CommentPlace) {
  const subject = place.kind === "review" ? null : place.subject;
  return {
    platformId: subject?.kind === "platform" ? subject.id : null,
    basePolicyId: subject?.kind === "base" ? subject.id : null,
    reviewThreadId: place.kind === "review" ? place.threadId : null,
    versionNumber: place.kind === "version" ? place.number : null,
  };
}
