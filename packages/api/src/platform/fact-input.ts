import { conditionSchema } from "@cookiedesk/domain/platform/condition";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { z } from "zod";

export const previewFactsInput = z.strictObject({ platformId: z.uuid(), facts: factsSchema });
export type PreviewFactsInput = z.infer<typeof previewFactsInput>;

export const countApplyingInput = z.strictObject({
  basePolicyId: z.uuid(),
  condition: conditionSchema,
});
export type CountApplyingInput = z.infer<typeof countApplyingInput>;
