import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { SubmitReviewInput } from "./input.ts";
import { lockDrafts, openReview } from "./open-review.ts";
import { prepareSubject } from "./prepare-subject.ts";
import { findReviewers } from "./reviewers.ts";
import type { SubmittedReview, SubmitProblemView } from "./view.ts";

/** Asks for a review of what was looked at, or names everything that stands in the way. */
export async function submitReview(
  ctx: ActorContext,
  { subject, reviewed, note, assigneeId }: SubmitReviewInput,
): Promise<SubmittedReview> {
  return inTransaction(ctx.db, async (tx) => {
    await lockDrafts(tx, [subject]);
    const prepared = await prepareSubject(tx, ctx, subject, reviewed);
    const reviewers = await findReviewers(tx, [subject], ctx.actor.id);
    const problems: SubmitProblemView[] = prepared.ok ? [] : [...prepared.problems];
    if (assigneeId !== null && !reviewers.some(({ id }) => id === assigneeId))
      problems.push({ code: "not_a_reviewer" });
    if (!prepared.ok || problems.length > 0) return { ok: false, problems };

    const submission = { prepared: [prepared], note, assigneeId, changeHash: null };
    return { ok: true, ...(await openReview(tx, ctx, submission)) };
  });
}
