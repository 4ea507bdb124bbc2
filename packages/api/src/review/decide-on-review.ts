import type { Tx } from "@cookiedesk/db/connect";
import { decideReview } from "@cookiedesk/domain/review/decide-review";
import { type DecisionKind, standingOf } from "@cookiedesk/domain/review/standing";

import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { inTransaction } from "../transaction.ts";
import type { ApproveReviewInput, RequestChangesInput } from "./input.ts";
import { toDecided } from "./load-approval.ts";
import { lockDrafts, placeOf } from "./open-review.ts";
import { findCurrentHashes } from "./current-hashes.ts";
import { reviewContentHash } from "./review-content.ts";
import { findMovedParts, readReviewedDraft } from "./reviewed-draft.ts";
import { findNeededOf } from "./approval-store.ts";
import { findReview, insertDecision, lockReviews, type ReviewRecord } from "./store.ts";
import type { DecidedReview } from "./view.ts";
import { assertMayOn, findVisibleReview, subjectOf } from "./visible-review.ts";

/** Approves what was submitted, as long as a draft still says it. Nobody approves what they submitted themselves. */
export async function approveReview(
  ctx: ActorContext,
  input: ApproveReviewInput,
): Promise<DecidedReview> {
  return decide(ctx, input, "approve");
}

/** Sends a review back to its author, with what is to be changed. */
export async function requestChanges(
  ctx: ActorContext,
  input: RequestChangesInput,
): Promise<DecidedReview> {
  return decide(ctx, input, "request_changes");
}

async function decide(
  ctx: ActorContext,
  { reviewId, contentHash: seen, reason }: ApproveReviewInput,
  decision: DecisionKind,
): Promise<DecidedReview> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await findVisibleReview(tx, ctx, reviewId);
    assertMayOn(ctx.actor, "review", found);
    const subjects = found.subjects.map(subjectOf);
    await lockDrafts(tx, subjects);
    await lockReviews(tx, [reviewId]);
    // What was decided before the locks counts, so it is read again.
    const review = (await findReview(tx, reviewId)) ?? found;

    const contentHash = reviewContentHash(review.subjects);
    const decided = toDecided(review.decisions);
    const result = decideReview(
      {
        author: review.authorId,
        isOpen: review.closedAt === null,
        contentHash,
        stands: await stands(tx, review),
        lastWord: decided.findLast(({ by }) => by === ctx.actor.id)?.decision ?? null,
      },
      { by: ctx.actor.id, decision, seen },
    );
    if (!result.ok) {
      const { code } = result.problem;
      const moved = code === "content_moved" ? await movedOf(tx, review) : [];
      return { ok: false, code, moved };
    }

    const needed = await findNeededOf(tx, subjects);
    if (!result.unchanged) {
      const said = { decision, reason, contentHash };
      await insertDecision(tx, ctx, { reviewId, authorId: review.authorId, ...said });
      await recordAct(tx, ctx, { subject: { kind: "review", id: reviewId }, after: said });
      await notify(tx, ctx, [review.authorId], {
        kind: decision === "approve" ? "review_approved" : "changes_requested",
        reviewId,
        ...placeOf(subjects),
      });
    }
    const { state, approvedBy } = standingOf(
      result.unchanged ? decided : [...decided, { by: ctx.actor.id, decision }],
      needed,
    );
    return { ok: true, state, needed, given: approvedBy.length };
  });
}

/** Whether any draft still says what was submitted of it: of a hundred, those that moved are not held against the others. */
async function stands(tx: Tx, { subjects }: ReviewRecord): Promise<boolean> {
  const hashes = await findCurrentHashes(tx, subjects.map(subjectOf));
  return subjects.some((subject) => hashes.get(subjectOf(subject).id) === subject.contentHash);
}

async function movedOf(tx: Tx, { subjects }: ReviewRecord) {
  const [first] = subjects;
  const draft = first === undefined ? null : await readReviewedDraft(tx, subjectOf(first));
  return first === undefined || draft === null ? [] : findMovedParts(tx, draft, first.contentHash);
}
