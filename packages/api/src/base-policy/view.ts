import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import type { PublishBaseProblem } from "@cookiedesk/domain/policy/publish-base";
import { z } from "zod";

import { settledView } from "../conflict/view.ts";
import { findingView } from "../finding-view.ts";
import { approvalProblemViews, approvalView } from "../review/approval-view.ts";
import {
  changeKindView,
  comparisonView,
  draftStateView,
  findingCountsView,
  instantView,
  localeStateView,
  problemsView,
} from "../view.ts";

export const basePolicyRowView = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  nameRevision: z.int(),
  locales: z.array(localeStateView),
  latest: z
    .object({ number: z.int(), publishedAt: instantView, kind: changeKindView, note: z.string() })
    .nullable(),
  /** The draft is not what the latest version says; true where there is none. */
  changed: z.boolean(),
  state: draftStateView,
  platforms: z.int(),
  /** The newest version first; those that no platform has are left out. */
  adoption: z.array(
    z.object({
      /** Null: no version of this base. */
      version: z.int().nullable(),
      /** Platforms whose live page was made from it. */
      live: z.int(),
      /** Platforms whose draft is made from it. */
      drafts: z.int(),
    }),
  ),
  /** Platforms that stay on one version, and those that wait at a material one. */
  pinned: z.int(),
  waiting: z.int(),
  sections: z.int(),
  cookies: z.int(),
  findings: findingCountsView,
});
export type BasePolicyRow = z.infer<typeof basePolicyRowView>;

export const baseNameView = z.object({ id: z.uuid(), key: z.string(), name: z.string() });

export const baseUseView = z.object({
  /** The parts that most platforms say differently, the most first. */
  overridden: z.array(z.object({ part: partRefSchema, platforms: z.int() })),
  /** The placeholders of the draft, each with the number of texts that it stands in. */
  placeholders: z.array(z.object({ name: z.string(), texts: z.int() })),
});
export type BaseUse = z.infer<typeof baseUseView>;

export const createdBasePolicyView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), id: z.uuid(), key: z.string() }),
  problemsView,
]);
export type CreatedBasePolicy = z.infer<typeof createdBasePolicyView>;

const publishBaseProblemView = z.discriminatedUnion("code", [
  z.object({ code: z.literal("no_live_locale") }),
  z.object({ code: z.literal("edited_meanwhile"), reviewed: z.string(), current: z.string() }),
  z.object({ code: z.literal("nothing_new"), number: z.int() }),
  z.object({ code: z.literal("findings"), errors: z.array(findingView).readonly() }),
  z.object({ code: z.literal("warnings"), warnings: z.array(findingView).readonly() }),
  ...approvalProblemViews,
]) satisfies z.ZodType<PublishBaseProblem, unknown>;

export const publishBasePlanView = z.object({
  /** The number it would take. */
  number: z.int(),
  contentHash: z.string(),
  problems: z.array(publishBaseProblemView).readonly(),
  findings: z.array(findingView).readonly(),
  /** Those among them that have to be accepted with a reason. */
  warnings: z.array(findingView).readonly(),
  /** Those that are to be accepted as well where it is published as a minor change. */
  minorWarnings: z.array(findingView).readonly(),
  /** From the latest version to the draft; null for the first. */
  comparison: comparisonView.nullable(),
  proposedKind: changeKindView,
  proposedBecause: z.array(z.string()).readonly(),
  approval: approvalView,
});
export type PublishBasePlan = z.infer<typeof publishBasePlanView>;

export const publishedBaseView = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    number: z.int(),
    contentHash: z.string(),
    /** What became of the decisions that came with it; null without any. */
    settled: settledView.nullable(),
  }),
  z.object({ ok: z.literal(false), problems: z.array(publishBaseProblemView).readonly() }),
]);
export type PublishedBase = z.infer<typeof publishedBaseView>;
