import { z } from "zod";

import { comparisonView, instantView } from "../view.ts";

/** What a side of a comparison is. */
export const comparedSideView = z.object({
  name: z.string(),
  /** Null is a draft, or a platform of which nothing is live. */
  number: z.int().nullable(),
  /** It is what visitors see now. */
  current: z.boolean(),
  /** From when it holds; null for what is not published. */
  effectiveAt: instantView.nullable(),
  /** The version hash of a platform's version, else the content hash; null where there is no content. */
  hash: z.string().nullable(),
});
export type ComparedSide = z.infer<typeof comparedSideView>;

export const comparedVersionsView = z.object({
  a: comparedSideView,
  b: comparedSideView,
  comparison: comparisonView,
});
export type ComparedVersions = z.infer<typeof comparedVersionsView>;
