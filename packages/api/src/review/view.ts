import { z } from "zod";

import { denialView } from "../access/view.ts";
import { findingView } from "../finding-view.ts";
import { blockingProblemViews } from "../policy/publish-problem-view.ts";
import { reachView } from "../reach/view.ts";
import { comparisonView, findingCountsView, instantView } from "../view.ts";
import { personView, reviewStateView } from "./approval-view.ts";
import { movedPartView } from "./moved-part-view.ts";
import { reviewFilters } from "./input.ts";

export const outcomeView = z.enum(["published", "withdrawn", "replaced"]);

const reviewedSubjectShape = {
  kind: z.enum(["platform", "base"]),
  id: z.uuid(),
  /** The slug of a platform, the key of a base. */
  key: z.string(),
  name: z.string(),
};

const submissionShape = {
  id: z.uuid(),
  threadId: z.uuid(),
  /** Which submission of its thread it is, from 1. */
  round: z.int(),
  note: z.string(),
  author: personView,
  isMine: z.boolean(),
  submittedAt: instantView,
  assignee: personView.nullable(),
  state: reviewStateView,
  /** Null while it is open. */
  outcome: outcomeView.nullable(),
  closedAt: instantView.nullable(),
  /** The most that any of its subjects needs, and how many people have approved. */
  needed: z.int(),
  given: z.int(),
};

export const reviewRowView = z.object({
  ...submissionShape,
  /** The first that the caller may see. */
  subject: z.object(reviewedSubjectShape),
  /** How many platforms it is about; for a base, how many stand on it. */
  platforms: z.int(),
  locales: z.array(z.string()),
  /** How many drafts are no longer what was submitted. */
  moved: z.int(),
  /** Of the first subject's draft. */
  findings: findingCountsView,
});
export type ReviewRow = z.infer<typeof reviewRowView>;

export const reviewListView = z.object({
  counts: z.object(
    Object.fromEntries(reviewFilters.map((filter) => [filter, z.int()])) as Record<
      (typeof reviewFilters)[number],
      z.ZodInt
    >,
  ),
  rows: z.array(reviewRowView),
});
export type ReviewList = z.infer<typeof reviewListView>;

export const decisionView = z.object({
  by: personView,
  decision: z.enum(["approve", "request_changes"]),
  reason: z.string(),
  contentHash: z.string(),
  at: instantView,
});
export type DecisionView = z.infer<typeof decisionView>;

const reviewSubjectView = z.object({
  ...reviewedSubjectShape,
  contentHash: z.string(),
  /** The number of the version that it was compared with; null where there was none. */
  comparedWith: z.int().nullable(),
  needed: z.int(),
  /** The approvals of what its draft says now. */
  given: z.int(),
  /** The draft is no longer what was submitted. The parts are named for the first subjects only. */
  isMoved: z.boolean(),
  moved: z.array(movedPartView).readonly(),
  outcome: outcomeView.nullable(),
  versionNumber: z.int().nullable(),
});

/** Why the caller may not do something with a review; null: they may. */
const reviewDenialView = z
  .union([
    denialView,
    z.object({ code: z.enum(["own_submission", "not_author", "closed", "content_moved"]) }),
  ])
  .nullable();
export type ReviewDenial = z.infer<typeof reviewDenialView>;

export const reviewDetailsView = z.object({
  ...submissionShape,
  /** What an approval names. */
  contentHash: z.string(),
  /** The first is what the comparison and the findings are about. */
  subjects: z.array(reviewSubjectView),
  /** Subjects that the caller may not see. */
  hidden: z.int(),
  locales: z.array(z.string()),
  /** From the version that was live to what was submitted; null for a first version. */
  comparison: comparisonView.nullable(),
  /** Of the draft as it is now. */
  findings: z.array(findingView).readonly(),
  /** What publishing a base's draft would do as a material change, for those who may see all platforms. */
  reach: reachView.nullable(),
  /** The oldest first. */
  decisions: z.array(decisionView),
  /** The other submissions of the thread, the oldest first. */
  thread: z.array(
    z.object({
      id: z.uuid(),
      round: z.int(),
      note: z.string(),
      author: personView,
      submittedAt: instantView,
      outcome: outcomeView.nullable(),
      decisions: z.array(decisionView),
    }),
  ),
  /** Who may decide on it. */
  reviewers: z.array(personView),
  may: z.object({
    approve: reviewDenialView,
    requestChanges: reviewDenialView,
    assign: reviewDenialView,
    withdraw: reviewDenialView,
  }),
});
export type ReviewDetails = z.infer<typeof reviewDetailsView>;

export const submitProblemView = z.discriminatedUnion("code", [
  ...blockingProblemViews,
  /** It is in review as it is. After a request for changes there has to be one. */
  z.object({
    code: z.literal("in_review"),
    review: z.uuid(),
    author: z.string(),
    changesRequested: z.boolean(),
  }),
  /** The person who was to review it may not, or is its author. */
  z.object({ code: z.literal("not_a_reviewer") }),
]);
export type SubmitProblemView = z.infer<typeof submitProblemView>;

export const submittedReviewView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), reviewId: z.uuid(), threadId: z.uuid() }),
  z.object({ ok: z.literal(false), problems: z.array(submitProblemView) }),
]);
export type SubmittedReview = z.infer<typeof submittedReviewView>;

/** Platforms of one base whose drafts differ from what is live by one and the same change; the largest group first. */
export const manyReviewsPlanView = z.object({
  groups: z.array(
    z.object({
      changeHash: z.string(),
      comparison: comparisonView,
      platforms: z.array(
        z.object({ id: z.uuid(), slug: z.string(), name: z.string(), contentHash: z.string() }),
      ),
    }),
  ),
  /** Platforms that are in review as they are. */
  inReview: z.int(),
});
export type ManyReviewsPlan = z.infer<typeof manyReviewsPlanView>;

export const submittedManyView = z.object({
  /** Null where none could be submitted. */
  reviewId: z.uuid().nullable(),
  submitted: z.int(),
  refused: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      /** `other_change`: it would change something else by now. */
      problems: z.array(
        z.union([submitProblemView, z.object({ code: z.literal("other_change") })]),
      ),
    }),
  ),
});
export type SubmittedMany = z.infer<typeof submittedManyView>;

export const decidedReviewView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), state: reviewStateView, needed: z.int(), given: z.int() }),
  z.object({
    ok: z.literal(false),
    code: z.enum(["own_submission", "closed", "content_moved"]),
    moved: z.array(movedPartView).readonly(),
  }),
]);
export type DecidedReview = z.infer<typeof decidedReviewView>;

export const withdrawnReviewView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.enum(["not_author", "closed"]) }),
]);
export type WithdrawnReview = z.infer<typeof withdrawnReviewView>;

export const assignedReviewView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), assignee: personView.nullable() }),
  z.object({
    ok: z.literal(false),
    /** `assigned_meanwhile`: it is somebody else's by now. */
    code: z.enum(["assigned_meanwhile", "not_a_reviewer", "closed"]),
    assignee: personView.nullable(),
  }),
]);
export type AssignedReview = z.infer<typeof assignedReviewView>;
