import { z } from "zod";

/** How many people have to approve. */
export const approvalsInput = z.int().min(0).max(2);

export const setApprovalsInput = z.strictObject({
  approvals: approvalsInput,
  /** What the caller's screen said. */
  seen: approvalsInput,
});
export type SetApprovalsInput = z.infer<typeof setApprovalsInput>;
