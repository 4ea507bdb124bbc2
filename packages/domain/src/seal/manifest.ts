import { z } from "zod";

import { hashSchema } from "../hash.ts";
import { localeSchema } from "../locale.ts";
import { publicFactsSchema, slugSchema } from "../platform/platform.ts";

/** What a visitor can see, and nothing else. Its canonical bytes give the content hash. */
export const contentSchema = z.strictObject({
  schema: z.literal(1),
  platform: publicFactsSchema,
  documents: z.record(localeSchema, hashSchema),
});
export type Content = z.infer<typeof contentSchema>;

/** One version, whole, under one hash: the SHA-256 of its canonical bytes is the version hash. */
export const manifestSchema = z.strictObject({
  schema: z.literal(1),
  contentHash: hashSchema,
  content: contentSchema,
  /** The hash of the base version's content that this was made from. */
  base: hashSchema,
  inputs: hashSchema,
  platform: slugSchema,
  defaultLocale: localeSchema,
  number: z.int().positive(),
  /** ISO 8601, UTC. */
  effectiveAt: z.iso.datetime(),
  /** The version hash of the one before; version 1 has none. */
  previous: hashSchema.optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const documentFormats = ["html", "json", "md"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What the ledger keeps of a publication: nothing that a later renderer could change. */
export const leafSchema = z.strictObject({
  schema: z.literal(1),
  /** The version hash. */
  manifest: hashSchema,
  renderer: z.string().min(1),
  /** locale → format → SHA-256 of the bytes that visitors get. */
  streams: z.record(
    localeSchema,
    z.strictObject({ html: hashSchema, json: hashSchema, md: hashSchema }),
  ),
  /** locale → SHA-256 of the page's visible text, for receipts. */
  visibleText: z.record(localeSchema, hashSchema),
});
export type Leaf = z.infer<typeof leafSchema>;
