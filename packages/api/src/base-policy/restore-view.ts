import { publicFactsSchema } from "@cookiedesk/domain/platform/platform";
import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import { z } from "zod";

import { changeKindView, comparisonView, instantView } from "../view.ts";

/** A part that cannot come back: platforms have parts of their own under its key by now. */
const heldKeyView = z.object({ part: partRefSchema, platforms: z.int() });

export const baseRestorePreviewView = z.object({
  /** From the draft of now to the version. */
  comparison: comparisonView,
  held: z.array(heldKeyView),
  /** What restoring has to carry. */
  reviewed: z.string(),
});
export type BaseRestorePreview = z.infer<typeof baseRestorePreviewView>;

const refusals = [
  z.object({ ok: z.literal(false), code: z.literal("edited_meanwhile") }),
  z.object({ ok: z.literal(false), code: z.literal("key_taken"), held: z.array(heldKeyView) }),
] as const;

export const restoredBaseView = z.union([
  /** `equal`: publishing the draft would give the version's very content. `change` is what undoing needs. */
  z.object({ ok: z.literal(true), equal: z.boolean(), change: z.uuid() }),
  ...refusals,
]);
export type RestoredBase = z.infer<typeof restoredBaseView>;

export const undoneBaseRestoreView = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.literal("gone") }),
  ...refusals,
]);
export type UndoneBaseRestore = z.infer<typeof undoneBaseRestoreView>;

export const openBaseVersionView = z.object({
  number: z.int(),
  publishedAt: instantView,
  by: z.string(),
  note: z.string(),
  kind: changeKindView,
  contentHash: z.string(),
  locales: z.array(z.string()),
  document: documentSchema,
  /** The example that the placeholders show. */
  platform: publicFactsSchema,
});
export type OpenBaseVersion = z.infer<typeof openBaseVersionView>;
