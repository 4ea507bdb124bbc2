import type { Json } from "@cookiedesk/domain/canonical-json";
import type { Comparison } from "@cookiedesk/domain/compare/compare-policies";
import { type HeldBack, followings } from "@cookiedesk/domain/platform/following";
import { acceptedWarningSchema } from "@cookiedesk/domain/policy/accept-warnings";
import { changeKinds } from "@cookiedesk/domain/policy/publish";
import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

/** What several nouns show in the same way. */

export const jsonView: z.ZodType<Json, Json> = z.json();

export const instantView = z.iso.datetime();

/**
 * `draft`: never published, or what would be published now differs from what is live. It is in review or approved as long
 * as it is what was submitted.
 */
export const draftStateView = z.enum(["draft", "in_review", "approved", "live"]);
export type DraftState = z.infer<typeof draftStateView>;

export const localeStateView = z.object({ locale: z.string(), live: z.boolean() });

export const liveView = z.object({ number: z.int(), since: instantView, contentHash: z.string() });

export const findingCountsView = z.object({ error: z.int(), warning: z.int(), hint: z.int() });
export type FindingCounts = z.infer<typeof findingCountsView>;

export const followingView = z.enum(followings);

/** What a base has published that a platform's draft is not made from yet. */
export const heldBackView = z.object({
  count: z.int(),
  newest: z.int(),
  material: z.int().nullable(),
}) satisfies z.ZodType<HeldBack>;

/** A platform's base: how it follows it, and the version that its draft is made from. */
export const baseView = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  version: z.int().nullable(),
  following: followingView,
  heldBack: heldBackView.nullable(),
});
export type PlatformBase = z.infer<typeof baseView>;

export const changeKindView = z.enum(changeKinds);

/** Something wrong with one field of a form. */
export const fieldProblemView = z.object({ field: z.string(), code: z.string() });
export type FieldProblem = z.infer<typeof fieldProblemView>;

export const problemsView = z.object({ ok: z.literal(false), problems: z.array(fieldProblemView) });

export const conflictView = z.object({
  part: partRefSchema,
  field: z.string(),
  locale: z.string().nullable(),
  anchor: jsonView,
  base: jsonView,
  own: jsonView,
  /** The base has no such part any more: the override can only be let go. */
  partGone: z.boolean(),
});
export type ConflictView = z.infer<typeof conflictView>;

/** A warning that a version was published in spite of. */
export const acceptedWarningView = acceptedWarningSchema;

/** Who approved a version, and why it went out without, where it did. */
export const versionApprovalShape = {
  approvedBy: z.array(z.object({ id: z.string(), name: z.string(), at: instantView })),
  /** The review of its very content. */
  reviewId: z.uuid().nullable(),
  /** The reason of an emergency publication; null: it had the approvals that it needed. */
  emergency: z.string().nullable(),
};

export const versionRowView = z.object({
  number: z.int(),
  effectiveAt: instantView,
  publishedAt: instantView,
  by: z.string(),
  note: z.string(),
  kind: changeKindView,
  contentHash: z.string(),
  versionHash: z.string().nullable(),
  baseVersion: z.int().nullable(),
  /** The version whose content it brought back. */
  restoredFrom: z.int().nullable(),
  /** Warnings that it was published in spite of, each with its reason. */
  accepted: z.array(acceptedWarningView).readonly(),
  ...versionApprovalShape,
  current: z.boolean(),
  locales: z.array(z.string()),
});
export type VersionRow = z.infer<typeof versionRowView>;

/** Made by the pure comparison out of documents that visitors may see anyway. */
export const comparisonView = z.custom<Comparison>(
  (value) => typeof value === "object" && value !== null,
);
