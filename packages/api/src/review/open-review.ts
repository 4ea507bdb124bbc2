import type { Tx } from "@cookiedesk/db/connect";

import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { lockSubject, lockPlatforms } from "../policy/lock-store.ts";
import type { Subject } from "../policy/view.ts";
import type { PreparedSubject } from "./prepare-subject.ts";
import { findReviewers } from "./reviewers.ts";
import {
  closeFinished,
  findUnfinishedThread,
  insertReview,
  lockReviews,
  writeOutcome,
} from "./store.ts";

interface Submission {
  readonly prepared: readonly PreparedSubject[];
  readonly note: string;
  readonly assigneeId: string | null;
  readonly changeHash: string | null;
}

/** Makes everybody else wait who would edit, submit, decide on or publish these drafts. */
export async function lockDrafts(tx: Tx, subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) if (subject.kind === "base") await lockSubject(tx, subject);
  await lockPlatforms(
    tx,
    subjects.filter(({ kind }) => kind === "platform").map(({ id }) => id),
  );
}

/**
 * Writes what was submitted, with the drafts locked: the next review of the thread where one was open or taken back, in
 * the place of what was open, and tells those who are to review it.
 */
export async function openReview(
  tx: Tx,
  ctx: ActorContext,
  { prepared, ...submission }: Submission,
): Promise<{ reviewId: string; threadId: string }> {
  const id = ctx.newId();
  const subjects = prepared.map(({ row }) => row.subject);
  const threadId = (await findCommonThread(tx, subjects)) ?? id;
  for (const subject of prepared) await subject.keep(tx);
  const replaced = prepared.flatMap(({ open }) => open ?? []);
  const closing = replaced.map(({ reviewId }) => reviewId);
  await lockReviews(tx, closing);
  await writeOutcome(
    tx,
    replaced.map((subject) => subject.id),
    "replaced",
  );
  await closeFinished(tx, ctx, closing, "replaced");
  const rows = prepared.map(({ row }) => row);
  await insertReview(tx, ctx, { id, threadId, ...submission, subjects: rows });
  await recordAct(tx, ctx, {
    subject: { kind: "review", id },
    after: {
      ...submission,
      subjects: rows.map(({ subject, contentHash }) => ({ ...subject, contentHash })),
    },
  });

  const { assigneeId } = submission;
  const people =
    assigneeId === null
      ? (await findReviewers(tx, subjects, ctx.actor.id)).map((person) => person.id)
      : [assigneeId];
  await notify(tx, ctx, people, { kind: "review_requested", reviewId: id, ...placeOf(subjects) });
  return { reviewId: id, threadId };
}

/** The one draft that a review is about, as notifications name it; of several, none. */
export function placeOf(subjects: readonly Subject[]) {
  const [subject] = subjects;
  if (subject === undefined || subjects.length > 1) return {};
  return subject.kind === "base" ? { basePolicyId: subject.id } : { platformId: subject.id };
}

/** The thread that all of them go on with; null where they are of several, or begin one. */
async function findCommonThread(tx: Tx, subjects: readonly Subject[]): Promise<string | null> {
  const threads = new Set<string | null>();
  for (const subject of subjects) {
    threads.add(await findUnfinishedThread(tx, subject));
    if (threads.size > 1) return null;
  }
  return [...threads][0] ?? null;
}
