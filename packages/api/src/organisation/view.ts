import { z } from "zod";

/** How many people have to approve a base policy, or a platform that is in no group. */
export const organisationApprovalsView = z.object({ approvals: z.int() });

/** What became of setting how many people have to approve; `approvals` is what holds now. */
export const savedApprovalsView = z.union([
  z.object({ ok: z.literal(true), approvals: z.int() }),
  z.object({ ok: z.literal(false), code: z.literal("changed_meanwhile"), approvals: z.int() }),
]);
export type SavedApprovals = z.infer<typeof savedApprovalsView>;
