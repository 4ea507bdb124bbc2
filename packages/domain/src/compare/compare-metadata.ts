import { z } from "zod";

import { canonicalJson, type Json } from "../canonical-json.ts";
import { factsSchema } from "../platform/fact.ts";

/** What is said about a side beside its pages. What it does not have is left out: a base has no address. */
export const policyMetadataSchema = z.strictObject({
  name: z.string().optional(),
  url: z.string().optional(),
  number: z.int().optional(),
  /** The base version that it is made from. */
  base: z.strictObject({ name: z.string(), version: z.int() }).optional(),
  defaultLocale: z.string().optional(),
  facts: factsSchema.optional(),
  jurisdictions: z.array(z.string()).optional(),
});
export type PolicyMetadata = z.infer<typeof policyMetadataSchema>;

/** In the order in which they are read. */
export const metadataFields = policyMetadataSchema.keyof().options;
export type MetadataField = (typeof metadataFields)[number];

/** One thing that is said otherwise on the second side; null where a side does not say it. */
export interface MetadataChange {
  readonly field: MetadataField;
  readonly before: Json;
  readonly after: Json;
}

/** What is said otherwise, in reading order. */
export function compareMetadata(before: PolicyMetadata, after: PolicyMetadata): MetadataChange[] {
  return metadataFields
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}
