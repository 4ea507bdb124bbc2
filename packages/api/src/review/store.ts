import type { Tx } from "@cookiedesk/db/connect";
import type { DecisionKind } from "@cookiedesk/domain/review/standing";

import type { ActorContext } from "../context.ts";
import type { Subject } from "../policy/view.ts";

/** The ids of reviews and decisions rise with time. */
const byId = { orderBy: { id: "asc" } } as const;

const reviewParts = {
  subjects: {
    ...byId,
    include: {
      platform: {
        select: { id: true, slug: true, name: true, groups: { select: { groupId: true } } },
      },
      basePolicy: { select: { id: true, key: true, name: true } },
    },
  },
  decisions: byId,
} as const;

export type ReviewRecord = Awaited<ReturnType<typeof findReviews>>[number];
export type SubjectRecord = ReviewRecord["subjects"][number];

/** These reviews with their subjects and decisions, the oldest first. */
export async function findReviews(tx: Tx, ids: readonly string[]) {
  return tx.review.findMany({ where: { id: { in: [...ids] } }, include: reviewParts, ...byId });
}

/** One review; null where there is none. */
export async function findReview(tx: Tx, id: string): Promise<ReviewRecord | null> {
  const [review] = await findReviews(tx, [id]);
  return review ?? null;
}

/** Every submission of a thread, the oldest first. */
export async function findThread(tx: Tx, threadId: string): Promise<ReviewRecord[]> {
  return tx.review.findMany({ where: { threadId }, include: reviewParts, ...byId });
}

/** Makes everybody else wait who would decide on, assign or close these reviews. After the locks on their subjects. */
export async function lockReviews(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from "Review" where id = any(${[...ids]}::uuid[]) order by id for update`;
}

/** The drafts' open subjects with their reviews; a draft has one at most. */
export async function findOpenSubjects(tx: Tx, subjects: readonly Subject[]) {
  const idsOf = (kind: Subject["kind"]) =>
    subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
  return tx.reviewSubject.findMany({
    where: {
      outcome: null,
      OR: [{ platformId: { in: idsOf("platform") } }, { basePolicyId: { in: idsOf("base") } }],
    },
    include: { review: { include: { decisions: byId } } },
    ...byId,
  });
}
export type OpenSubject = Awaited<ReturnType<typeof findOpenSubjects>>[number];

/** Those of these platforms, ten thousand perhaps, that are in an open review. */
export async function findPlatformsInReview(
  tx: Tx,
  platformIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select "platformId" as id from "ReviewSubject"
    where outcome is null and "platformId" = any(${[...platformIds]}::uuid[])`;
  return rows.map(({ id }) => id);
}

/** The thread of what was submitted last of a draft and never published; null where there is none to go on with. */
export async function findUnfinishedThread(tx: Tx, { kind, id }: Subject): Promise<string | null> {
  const last = await tx.reviewSubject.findFirst({
    where: kind === "base" ? { basePolicyId: id } : { platformId: id },
    orderBy: { id: "desc" },
    include: { review: true },
  });
  return last === null || last.outcome === "published" ? null : last.review.threadId;
}

export interface NewReview {
  readonly id: string;
  readonly threadId: string;
  readonly note: string;
  readonly assigneeId: string | null;
  readonly changeHash: string | null;
  readonly subjects: readonly NewSubject[];
}

export interface NewSubject {
  readonly subject: Subject;
  readonly contentHash: string;
  readonly comparedWith: number | null;
}

/** Writes a review with what it is about. */
export async function insertReview(
  tx: Tx,
  { actor, now, newId }: ActorContext,
  { subjects, ...review }: NewReview,
): Promise<void> {
  await tx.review.create({ data: { ...review, authorId: actor.id, submittedAt: now() } });
  await tx.reviewSubject.createMany({
    data: subjects.map(({ subject: { kind, id }, ...subject }) => ({
      id: newId(),
      reviewId: review.id,
      ...(kind === "base" ? { basePolicyId: id } : { platformId: id }),
      ...subject,
    })),
  });
}

/** Every decision on these reviews, the oldest first. */
export async function findDecisions(tx: Tx, reviewIds: readonly string[]) {
  return tx.reviewDecision.findMany({ where: { reviewId: { in: [...reviewIds] } }, ...byId });
}

/** Writes a person's word on a review. */
export async function insertDecision(
  tx: Tx,
  { actor, now, newId }: ActorContext,
  decision: {
    readonly reviewId: string;
    readonly authorId: string;
    readonly decision: DecisionKind;
    readonly reason: string;
    readonly contentHash: string;
  },
): Promise<void> {
  await tx.reviewDecision.create({ data: { id: newId(), ...decision, by: actor.id, at: now() } });
}

/** Says who has taken a review on. */
export async function writeAssignee(tx: Tx, id: string, assigneeId: string | null): Promise<void> {
  await tx.review.update({ where: { id }, data: { assigneeId } });
}

export type Outcome = "published" | "withdrawn" | "replaced";

/** Says what became of these subjects. */
export async function writeOutcome(
  tx: Tx,
  subjectIds: readonly string[],
  outcome: Outcome,
  versionNumber: number | null = null,
): Promise<void> {
  await tx.reviewSubject.updateMany({
    where: { id: { in: [...subjectIds] } },
    data: { outcome, versionNumber },
  });
}

/** Closes those of these reviews that have no open subject left. The reviews have to be locked. */
export async function closeFinished(
  tx: Tx,
  { now }: Pick<ActorContext, "now">,
  reviewIds: readonly string[],
  outcome: Outcome,
): Promise<void> {
  const isDone = {
    id: { in: [...reviewIds] },
    closedAt: null,
    subjects: { none: { outcome: null } },
  };
  // What was published of it at all counts more than how its last subject ended.
  await tx.review.updateMany({
    where: { ...isDone, subjects: { none: { outcome: null }, some: { outcome: "published" } } },
    data: { closedAt: now(), outcome: "published" },
  });
  await tx.review.updateMany({ where: isDone, data: { closedAt: now(), outcome } });
}
