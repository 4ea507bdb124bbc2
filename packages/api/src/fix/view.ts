import { localeSchema } from "@cookiedesk/domain/locale";
import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import { seenBaseView } from "../policy/seen-base.ts";
import { subjectView } from "../policy/view.ts";
import { jsonView } from "../view.ts";

const placeView = z.object({
  subject: subjectView,
  /** The name that people know the base or the platform by, and its key or slug. */
  name: z.string(),
  slug: z.string(),
  part: partRefSchema,
  field: z.string(),
  locale: localeSchema.nullable(),
  base: seenBaseView.nullable(),
  revision: z.int(),
});

/** Places where one rule can be satisfied at once, those with the same change together. */
export const fixPreviewView = z.object({
  groups: z.array(
    z.object({ before: jsonView, after: jsonView, places: z.array(placeView).readonly() }),
  ),
  /** Findings of the rule in drafts that need a person's words. */
  open: z.int(),
});
export type FixPreview = z.infer<typeof fixPreviewView>;
export type FixPlace = z.infer<typeof placeView>;

/** What became of a fix, or of taking it back. */
export const madeFixView = z.object({
  /** What was written, with what it takes to take it back: the value before, and the revision now. */
  made: z.array(placeView.omit({ name: true, slug: true }).extend({ value: jsonView })),
  /** Places that changed since the preview; they were left as they are. */
  skipped: z.array(placeView.omit({ name: true, slug: true }).extend({ value: jsonView })),
});
export type MadeFix = z.infer<typeof madeFixView>;
