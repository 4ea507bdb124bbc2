import { may } from "@cookiedesk/domain/access/may";

import { recordAct } from "../audit/store.ts";
import type { Actor, ActorContext } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { inTransaction } from "../transaction.ts";
import type { ReviewIdInput } from "./input.ts";
import { lockDrafts, placeOf } from "./open-review.ts";
import {
  closeFinished,
  findReview,
  lockReviews,
  type ReviewRecord,
  writeOutcome,
} from "./store.ts";
import type { WithdrawnReview } from "./view.ts";
import { findVisibleReview, subjectOf } from "./visible-review.ts";

/** Takes a submission back: its author does, or an administrator. What was published of it stays. */
export async function withdrawReview(
  ctx: ActorContext,
  { reviewId }: ReviewIdInput,
): Promise<WithdrawnReview> {
  return inTransaction(ctx.db, async (tx): Promise<WithdrawnReview> => {
    const found = await findVisibleReview(tx, ctx, reviewId);
    if (!mayWithdraw(ctx.actor, found)) return { ok: false, code: "not_author" };
    const subjects = found.subjects.map(subjectOf);
    await lockDrafts(tx, subjects);
    await lockReviews(tx, [reviewId]);
    const review = (await findReview(tx, reviewId)) ?? found;
    if (review.closedAt !== null) return { ok: false, code: "closed" };

    const open = review.subjects.filter(({ outcome }) => outcome === null);
    await writeOutcome(
      tx,
      open.map(({ id }) => id),
      "withdrawn",
    );
    await closeFinished(tx, ctx, [reviewId], "withdrawn");
    await recordAct(tx, ctx, {
      subject: { kind: "review", id: reviewId },
      after: { outcome: "withdrawn" },
    });
    const concerned = [
      review.authorId,
      ...(review.assigneeId === null ? [] : [review.assigneeId]),
      ...review.decisions.map(({ by }) => by),
    ];
    await notify(tx, ctx, concerned, {
      kind: "review_withdrawn",
      reviewId,
      ...placeOf(subjects),
    });
    return { ok: true };
  });
}

/** Whether somebody may take a review back. */
export function mayWithdraw(
  { id, grants }: Pick<Actor, "id" | "grants">,
  { authorId }: Pick<ReviewRecord, "authorId">,
): boolean {
  return id === authorId || may(grants, "administer", { kind: "everywhere" }).ok;
}
