import { z } from "zod";

import { onSubject, somewhere } from "../access/place.ts";
import { needing, router } from "../trpc.ts";
import { personView } from "./approval-view.ts";
import { assignReview } from "./assign-review.ts";
import { approveReview, requestChanges } from "./decide-on-review.ts";
import { describeReview } from "./describe-review.ts";
import {
  approveReviewInput,
  assignReviewInput,
  listReviewsInput,
  planManyReviewsInput,
  requestChangesInput,
  reviewersInput,
  reviewIdInput,
  submitManyReviewsInput,
  submitReviewInput,
} from "./input.ts";
import { listReviews } from "./list-reviews.ts";
import { listReviewers } from "./reviewers.ts";
import { planManyReviews, submitManyReviews } from "./submit-many.ts";
import { submitReview } from "./submit-review.ts";
import {
  assignedReviewView,
  decidedReviewView,
  manyReviewsPlanView,
  reviewDetailsView,
  reviewListView,
  submittedManyView,
  submittedReviewView,
  withdrawnReviewView,
} from "./view.ts";
import { withdrawReview } from "./withdraw-review.ts";

/** A review is named by its id alone: where it is, and whether its caller may, each verb finds out by itself. */
export const reviewRouter = router({
  list: needing("see", somewhere, listReviewsInput)
    .output(reviewListView)
    .query(({ ctx, input }) => listReviews(ctx, input)),
  byId: needing("see", somewhere, reviewIdInput)
    .output(reviewDetailsView)
    .query(({ ctx, input }) => describeReview(ctx, input)),
  reviewers: needing("submit", onSubject, reviewersInput)
    .output(z.array(personView))
    .query(({ ctx, input }) => listReviewers(ctx, input)),
  submit: needing("submit", onSubject, submitReviewInput)
    .output(submittedReviewView)
    .mutation(({ ctx, input }) => submitReview(ctx, input)),
  planMany: needing("submit", somewhere, planManyReviewsInput)
    .output(manyReviewsPlanView)
    .query(({ ctx, input }) => planManyReviews(ctx, input)),
  submitMany: needing(
    "submit",
    ({ platforms }) => ({ kind: "platforms", ids: platforms.map(({ platformId }) => platformId) }),
    submitManyReviewsInput,
  )
    .output(submittedManyView)
    .mutation(({ ctx, input }) => submitManyReviews(ctx, input)),
  withdraw: needing("submit", somewhere, reviewIdInput)
    .output(withdrawnReviewView)
    .mutation(({ ctx, input }) => withdrawReview(ctx, input)),
  assign: needing("submit", somewhere, assignReviewInput)
    .output(assignedReviewView)
    .mutation(({ ctx, input }) => assignReview(ctx, input)),
  approve: needing("review", somewhere, approveReviewInput)
    .output(decidedReviewView)
    .mutation(({ ctx, input }) => approveReview(ctx, input)),
  requestChanges: needing("review", somewhere, requestChangesInput)
    .output(decidedReviewView)
    .mutation(({ ctx, input }) => requestChanges(ctx, input)),
});
