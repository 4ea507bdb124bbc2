import { leafSchema, manifestSchema } from "@cookiedesk/domain/seal/manifest";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import { z } from "zod";

/** A published version whole, as it is sealed. */
export const openVersionView = z.object({
  versionHash: z.string(),
  manifest: manifestSchema,
  /** Locale → document. */
  documents: z.record(z.string(), documentSchema),
  leafHash: z.string(),
  leaf: leafSchema,
});
export type OpenVersion = z.infer<typeof openVersionView>;
