import { hashSchema } from "@cookiedesk/domain/hash";
import { z } from "zod";

const basePolicyId = z.uuid();

/** What becomes of own words in conflict: they stay, they give way, or another text takes their place. */
const choice = z.union([
  z.literal(["keep_own", "take_base"]),
  z.strictObject({ text: z.string().max(100_000) }),
]);

/** One decision for every platform of a base that has this conflict. */
export const decisionInput = z.strictObject({ key: hashSchema, choice });
export type Decision = z.infer<typeof decisionInput>;

export const listConflictsInput = z.strictObject({ basePolicyId });
export type ListConflictsInput = z.infer<typeof listConflictsInput>;

export const settleConflictsInput = z.strictObject({
  basePolicyId,
  decisions: z.array(decisionInput).min(1).max(1000),
});
export type SettleConflictsInput = z.infer<typeof settleConflictsInput>;

/** The act that decided. */
export const undoSettlingInput = z.strictObject({ entry: z.uuid() });
export type UndoSettlingInput = z.infer<typeof undoSettlingInput>;

export const settlePlatformInput = z.strictObject({
  platformId: z.uuid(),
  choice: z.literal(["keep_own", "take_base"]),
});
export type SettlePlatformInput = z.infer<typeof settlePlatformInput>;
