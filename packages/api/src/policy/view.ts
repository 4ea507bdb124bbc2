import { categorySchema } from "@cookiedesk/domain/policy/category";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { publicFactsSchema } from "@cookiedesk/domain/platform/platform";
import {
  type CookieProseField,
  type CookieScalarField,
  partRefSchema,
} from "@cookiedesk/domain/policy/policy-field";
import { providerSchema } from "@cookiedesk/domain/policy/provider";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import { z } from "zod";

import { findingView } from "../finding-view.ts";
import { approvalView } from "../review/approval-view.ts";
import {
  acceptedWarningView,
  baseView,
  changeKindView,
  comparisonView,
  conflictView,
  instantView,
  jsonView,
  liveView,
  localeStateView,
  problemsView,
} from "../view.ts";
import { publishProblemView } from "./publish-problem-view.ts";

export const subjectView = z.strictObject({ kind: z.enum(["base", "platform"]), id: z.uuid() });
export type Subject = z.infer<typeof subjectView>;

const proseFieldView = z.object({
  /** What counts; null: not written. */
  value: z.string().nullable(),
  /** What the base version says; always null for a base's own draft. */
  base: z.string().nullable(),
  /** Written here: an override, or a text of an own part. */
  own: z.boolean(),
  revision: z.int(),
  /** The base moved under the override, and a person has to decide. */
  conflict: z.boolean(),
  /** The base moved under the override, which took the change in: the own words and the base's before. */
  merged: z.object({ own: z.string().nullable(), formerBase: z.string().nullable() }).nullable(),
  updatedAt: instantView.optional(),
  updatedBy: z.string().optional(),
});
export type ProseField = z.infer<typeof proseFieldView>;

const scalarFieldView = z.object({
  value: jsonView,
  base: jsonView,
  own: z.boolean(),
  revision: z.int(),
  conflict: z.boolean(),
});
export type ScalarField = z.infer<typeof scalarFieldView>;

/** Every locale of the subject is there; a text that is not written has the value null. */
const proseByLocaleView = z.record(z.string(), proseFieldView);

const partShape = {
  ref: partRefSchema,
  origin: z.enum(["base", "own"]),
  hidden: scalarFieldView,
  /** Its condition holds for this platform's facts; hidden parts may apply and still not show. */
  applies: z.boolean(),
  orderKey: z.string(),
};

export const editorPartView = z.object({
  ...partShape,
  condition: scalarFieldView,
  /** `title` for the policy; `heading` and `body` for a section. */
  prose: z.object({
    title: proseByLocaleView.optional(),
    heading: proseByLocaleView.optional(),
    body: proseByLocaleView.optional(),
  }),
});
export type EditorPart = z.infer<typeof editorPartView>;

/** A row with all its fields: one that is forgotten here does not compile. */
export const editorCookieView = z.object({
  ...partShape,
  scalars: z.object({
    names: scalarFieldView,
    kind: scalarFieldView,
    domain: scalarFieldView,
    provider: scalarFieldView,
    category: scalarFieldView,
    party: scalarFieldView,
    retention: scalarFieldView,
    condition: scalarFieldView,
  } satisfies Record<Exclude<CookieScalarField, "orderKey">, typeof scalarFieldView>),
  prose: z.object({
    functionAndLocation: proseByLocaleView,
    purpose: proseByLocaleView,
    retentionNote: proseByLocaleView,
  } satisfies Record<CookieProseField, typeof proseByLocaleView>),
});
export type EditorCookie = z.infer<typeof editorCookieView>;

export const editorView = z.object({
  subject: subjectView,
  name: z.string(),
  /** The platform's slug, or the base policy's key. */
  slug: z.string(),
  url: z.string().nullable(),
  /** Null for a base policy. */
  base: baseView.nullable(),
  locales: z.array(localeStateView),
  defaultLocale: z.string(),
  facts: factsSchema,
  live: liveView.nullable(),
  nextNumber: z.int(),
  /** What the draft would be published as; null while there is nothing to resolve against. */
  contentHash: z.string().nullable(),
  /** How often this subject was edited, counted from 0. */
  editRevision: z.int(),
  /** When and by whom it was edited last. */
  editedAt: instantView.nullable(),
  editedBy: z.string().nullable(),
  /** The title first, then the sections in page order; the one with the key `cookies` is where the table stands. */
  parts: z.array(editorPartView),
  cookies: z.array(editorCookieView),
  findings: z.array(findingView).readonly(),
  conflicts: z.array(conflictView.extend({ revision: z.int() })),
  catalogue: z.object({
    categories: z.array(categorySchema).readonly(),
    providers: z.array(providerSchema).readonly(),
  }),
  placeholders: z.array(z.object({ name: z.string(), value: z.string() })),
});
export type EditorView = z.infer<typeof editorView>;

export const createdPartView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), key: z.string() }),
  problemsView,
]);
export type CreatedPart = z.infer<typeof createdPartView>;

/** What undoing a removal needs; the server kept the rest. */
export const removedPartView = z.strictObject({ part: partRefSchema, change: z.uuid() });
export type RemovedPart = z.infer<typeof removedPartView>;

export const removeResultView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), removed: removedPartView }),
  /** `inherited`: a base's part is hidden, not removed. `needed`: the page cannot be without it. */
  z.object({ ok: z.literal(false), code: z.enum(["gone", "inherited", "needed"]) }),
]);
export type RemoveResult = z.infer<typeof removeResultView>;

export const restoreResultView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.enum(["gone", "key_taken"]) }),
]);
export type RestoreResult = z.infer<typeof restoreResultView>;

export const previewView = z.object({ document: documentSchema, platform: publicFactsSchema });
export type Preview = z.infer<typeof previewView>;

export const publishPlanView = z.object({
  number: z.int(),
  /** Null while the base has no published version. */
  contentHash: z.string().nullable(),
  problems: z.array(publishProblemView),
  findings: z.array(findingView).readonly(),
  /** Those among them that have to be accepted with a reason. */
  warnings: z.array(findingView).readonly(),
  /** Those that are to be accepted as well where it is published as a minor change. */
  minorWarnings: z.array(findingView).readonly(),
  /** Warnings that were accepted with the base version, and stand unchanged in what is inherited. */
  settled: z.array(acceptedWarningView).readonly(),
  conflicts: z.array(conflictView),
  /** From what is live to the draft; null for the first version. */
  comparison: comparisonView.nullable(),
  proposedKind: changeKindView,
  proposedBecause: z.array(z.string()).readonly(),
  baseVersion: z.int().nullable(),
  /** The locales that would be live. */
  locales: z.array(z.string()),
  approval: approvalView,
});
export type PublishPlan = z.infer<typeof publishPlanView>;

export const publishedPolicyView = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    number: z.int(),
    versionHash: z.string(),
    publicUrl: z.string(),
  }),
  z.object({ ok: z.literal(false), problems: z.array(publishProblemView) }),
]);
export type PublishedPolicy = z.infer<typeof publishedPolicyView>;

export const deliveryView = z.object({ delivered: z.boolean() });
