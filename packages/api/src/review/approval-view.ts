import type { ApprovalProblem } from "@cookiedesk/domain/review/approval";
import { z } from "zod";

import { instantView } from "../view.ts";
import { movedPartView } from "./moved-part-view.ts";

export const personView = z.object({ id: z.string(), name: z.string() });
export type PersonView = z.infer<typeof personView>;

export const reviewStateView = z.enum(["waiting", "changes_requested", "approved"]);

/** What a review keeps from being published. */
export const approvalProblemViews = [
  z.object({
    code: z.literal("not_approved"),
    needed: z.int(),
    /** The approvals of what the draft says now. */
    given: z.int(),
    /** Approvals of what it said before, and what has moved since. */
    voided: z.int(),
    moved: z.array(movedPartView).readonly(),
    submitted: z.boolean(),
  }),
  /** The names of those who asked for changes. */
  z.object({ code: z.literal("changes_requested"), by: z.array(z.string()).readonly() }),
] as const;
approvalProblemViews satisfies readonly z.ZodType<ApprovalProblem>[];

/** How publishing a draft stands with its review. */
export const approvalView = z.object({
  /** How many people have to approve. */
  needed: z.int(),
  /** The approvals of what the draft says now. */
  given: z.int(),
  /** The open review; null where nothing was submitted. */
  review: z
    .object({
      id: z.uuid(),
      state: reviewStateView,
      contentHash: z.string(),
      author: personView,
      isMine: z.boolean(),
      submittedAt: instantView,
      approvedBy: z.array(personView),
      changesRequestedBy: z.array(personView),
      /** The draft is no longer what was submitted; these parts moved. */
      isMoved: z.boolean(),
      moved: z.array(movedPartView).readonly(),
    })
    .nullable(),
});
export type ApprovalView = z.infer<typeof approvalView>;
