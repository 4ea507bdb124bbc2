import { hashSchema } from "@cookiedesk/domain/hash";
import { z } from "zod";

import { subjectView } from "../policy/view.ts";
import { storableText } from "../storable-text.ts";

const reviewId = z.uuid();
const note = storableText(2000).trim();
const personId = storableText(200);
/** More than one person looks at in one go. */
const mostTogether = 2000;

/** Which reviews: those still to be decided by the caller, the caller's own, and those that came back to them. */
export const reviewFilters = ["to_review", "mine", "returned", "open", "closed"] as const;

export const listReviewsInput = z.strictObject({
  filter: z.enum(reviewFilters),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(100).default(50),
});
export type ListReviewsInput = z.infer<typeof listReviewsInput>;

export const reviewIdInput = z.strictObject({ reviewId });
export type ReviewIdInput = z.infer<typeof reviewIdInput>;

export const reviewersInput = z.strictObject({ subject: subjectView });
export type ReviewersInput = z.infer<typeof reviewersInput>;

export const submitReviewInput = z.strictObject({
  subject: subjectView,
  /** The content hash that the person looked at. */
  reviewed: hashSchema,
  /** What was changed and why. */
  note,
  /** Who is asked; without one, everybody who may review it. */
  assigneeId: personId.nullable().default(null),
});
export type SubmitReviewInput = z.infer<typeof submitReviewInput>;

export const planManyReviewsInput = z.strictObject({ basePolicyId: z.uuid() });
export type PlanManyReviewsInput = z.infer<typeof planManyReviewsInput>;

export const submitManyReviewsInput = z.strictObject({
  /** What they all change, as the plan named it. */
  changeHash: hashSchema,
  platforms: z
    .array(z.strictObject({ platformId: z.uuid(), reviewed: hashSchema }))
    .min(1)
    .max(mostTogether),
  note,
  assigneeId: personId.nullable().default(null),
});
export type SubmitManyReviewsInput = z.infer<typeof submitManyReviewsInput>;

export const assignReviewInput = z.strictObject({
  reviewId,
  /** Oneself: claimed. Null: anybody's again. */
  personId: personId.nullable(),
  /** Whose it was on the caller's screen. */
  seen: personId.nullable(),
});
export type AssignReviewInput = z.infer<typeof assignReviewInput>;

export const approveReviewInput = z.strictObject({
  reviewId,
  /** The review's content hash, as it was shown. */
  contentHash: hashSchema,
  reason: note.default(""),
});
export type ApproveReviewInput = z.infer<typeof approveReviewInput>;

export const requestChangesInput = z.strictObject({
  reviewId,
  /** The review's content hash, as it was shown. */
  contentHash: hashSchema,
  /** What is to be changed. */
  reason: note.min(1),
});
export type RequestChangesInput = z.infer<typeof requestChangesInput>;
