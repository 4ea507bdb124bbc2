import { localeSchema } from "@cookiedesk/domain/locale";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import { publicFactsSchema } from "@cookiedesk/domain/platform/platform";
import { z } from "zod";

import { comparisonView, instantView } from "../view.ts";

const previewLinkView = z.object({
  id: z.string(),
  label: z.string(),
  madeBy: z.string(),
  madeAt: instantView,
  expiresAt: instantView,
  /** When it was last opened; null: not yet. */
  openedAt: instantView.nullable(),
  /** The draft is still what the link shows. */
  current: z.boolean(),
});
export const previewLinksView = z.array(previewLinkView);
export type PreviewLinkRow = z.infer<typeof previewLinkView>;

export const madePreviewLinkView = z.discriminatedUnion("ok", [
  /** The link is said this once: only its hash is kept. */
  z.object({ ok: z.literal(true), id: z.string(), link: z.string() }),
  /** The platform's base was never published, so that there is nothing to show. */
  z.object({ ok: z.literal(false), code: z.literal("no_base_version") }),
]);
export type MadePreviewLink = z.infer<typeof madePreviewLinkView>;

export const endedPreviewLinkView = z.object({ ok: z.literal(true), unchanged: z.boolean() });
export type EndedPreviewLink = z.infer<typeof endedPreviewLinkView>;

/** What somebody without an account is shown. */
export const sharedDraftView = z.object({
  kind: z.enum(["platform", "base"]),
  name: z.string(),
  label: z.string(),
  madeBy: z.string(),
  madeAt: instantView,
  expiresAt: instantView,
  /** The draft says something else by now. */
  moved: z.boolean(),
  /** What placeholders show. */
  platform: publicFactsSchema,
  documents: z.record(localeSchema, documentSchema),
  /** The number of the version that was live; null where there was none, and then nothing to compare with. */
  comparedWith: z.int().nullable(),
  comparison: comparisonView.nullable(),
});
export type SharedDraft = z.infer<typeof sharedDraftView>;
