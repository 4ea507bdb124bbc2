import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { findNames } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import type { AssignReviewInput } from "./input.ts";
import { placeOf } from "./open-review.ts";
import { findReviewers } from "./reviewers.ts";
import { findReview, lockReviews, writeAssignee } from "./store.ts";
import type { AssignedReview } from "./view.ts";
import { assertMayOn, findVisibleReview, subjectOf } from "./visible-review.ts";

/** Says who takes a review on: oneself, another who may decide on it, or nobody any more. Its author may ask for somebody too. */
export async function assignReview(
  ctx: ActorContext,
  { reviewId, personId, seen }: AssignReviewInput,
): Promise<AssignedReview> {
  return inTransaction(ctx.db, async (tx): Promise<AssignedReview> => {
    const found = await findVisibleReview(tx, ctx, reviewId);
    if (found.authorId !== ctx.actor.id) assertMayOn(ctx.actor, "review", found);
    await lockReviews(tx, [reviewId]);
    const review = (await findReview(tx, reviewId)) ?? found;
    const { assigneeId, authorId } = review;
    const nameOf = await findNames(
      tx,
      [assigneeId, personId].filter((id) => id !== null),
    );
    const person = (id: string | null) => (id === null ? null : { id, name: nameOf(id) });
    const refused = (code: Extract<AssignedReview, { ok: false }>["code"]): AssignedReview => ({
      ok: false,
      code,
      assignee: person(assigneeId),
    });

    if (review.closedAt !== null) return refused("closed");
    if (assigneeId === personId) return { ok: true, assignee: person(personId) };
    if (assigneeId !== seen) return refused("assigned_meanwhile");
    const subjects = review.subjects.map(subjectOf);
    const reviewers = personId === null ? [] : await findReviewers(tx, subjects, authorId);
    if (personId !== null && !reviewers.some(({ id }) => id === personId))
      return refused("not_a_reviewer");

    await writeAssignee(tx, reviewId, personId);
    await recordAct(tx, ctx, {
      subject: { kind: "review", id: reviewId },
      before: { assigneeId },
      after: { assigneeId: personId },
    });
    if (personId !== null)
      await notify(tx, ctx, [personId], {
        kind: "review_assigned",
        reviewId,
        ...placeOf(subjects),
      });
    return { ok: true, assignee: person(personId) };
  });
}
