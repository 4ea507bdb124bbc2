import { z } from "zod";

import type { StoredPart } from "./stored-part.ts";

const rowShape = {
  id: z.uuid(),
  basePolicyId: z.uuid().nullable(),
  platformId: z.uuid().nullable(),
  key: z.string(),
  orderKey: z.string(),
  condition: z.string().nullable(),
  revisions: z.record(z.string(), z.int()),
};
/** A removed part's row, as the history keeps it. */
export const keptPartSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("section"), row: z.strictObject(rowShape) }),
  z.object({
    kind: z.literal("cookie"),
    row: z.strictObject({
      ...rowShape,
      names: z.array(z.string()),
      kind: z.string(),
      domain: z.string().nullable(),
      providerKey: z.string().nullable(),
      categoryKey: z.string().nullable(),
      party: z.string().nullable(),
      retentionAmount: z.int().nullable(),
      retentionUnit: z.string().nullable(),
      retentionAtMost: z.boolean(),
    }),
  }),
]);
export type KeptPart = z.infer<typeof keptPartSchema>;

/** What the history keeps of a part that goes, so that it can come back. */
export function toKeptPart({ kind, row }: StoredPart): KeptPart {
  return keptPartSchema.parse({ kind, row });
}
