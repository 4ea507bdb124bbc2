import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext } from "../context.ts";
import { notify } from "../notification/notify.ts";
import type { Subject } from "../policy/view.ts";
import { findReviewers } from "./reviewers.ts";
import { closeFinished, lockReviews, type OpenSubject, writeOutcome } from "./store.ts";

interface PublishedSubject {
  readonly subject: Subject;
  readonly contentHash: string;
  readonly number: number;
  /** Why it was published without the approvals that it needed. */
  readonly emergency: string | null;
}

/** The review that a publication of this content belongs to; null where what was submitted is something else. */
export function reviewOf(open: OpenSubject | null, contentHash: string): string | null {
  return open?.contentHash === contentHash ? open.reviewId : null;
}

/**
 * Closes what is open of a draft that was just published, and tells those who should know. A submission of something else
 * than what was published is replaced by it.
 */
export async function closeByPublication(
  tx: Tx,
  ctx: ActorContext,
  open: OpenSubject | null,
  { subject, contentHash, number, emergency }: PublishedSubject,
): Promise<void> {
  const reviewId = reviewOf(open, contentHash);
  const place = subject.kind === "base" ? { basePolicyId: subject.id } : { platformId: subject.id };
  const told = { ...place, ...(reviewId === null ? {} : { reviewId }) };
  if (open !== null) {
    await lockReviews(tx, [open.reviewId]);
    const outcome = reviewId === null ? "replaced" : "published";
    await writeOutcome(tx, [open.id], outcome, reviewId === null ? null : number);
    await closeFinished(tx, ctx, [open.reviewId], outcome);
    const { authorId, decisions } = open.review;
    await notify(tx, ctx, [authorId, ...decisions.map(({ by }) => by)], {
      kind: "review_published",
      ...place,
      reviewId: open.reviewId,
    });
  }
  if (emergency === null) return;
  const people = await findReviewers(tx, [subject], ctx.actor.id);
  await notify(
    tx,
    ctx,
    people.map(({ id }) => id),
    { kind: "emergency_published", ...told },
  );
}
