import type { BaseChangeProblem } from "@cookiedesk/domain/platform/change-base";
import { fieldRefSchema, partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import { saveResultView } from "../save-result.ts";
import { comparisonView, conflictView, findingCountsView } from "../view.ts";

const madeFromView = z.object({
  key: z.string(),
  name: z.string(),
  version: z.int().nullable(),
});

/** What a platform's draft would become on another base, or another version of its base. */
export const baseOutcomeView = z.object({
  from: madeFromView,
  to: madeFromView,
  /** From the draft as it is to the draft as it would be. */
  comparison: comparisonView,
  findings: z.object({ before: findingCountsView, after: findingCountsView }),
  /** Overrides that say the same as the base would. */
  redundant: z.array(fieldRefSchema),
  /** Overrides that take in the base's words by themselves. */
  merged: z.array(fieldRefSchema),
  /** Overrides that a person would have to decide before publishing. */
  conflicts: z.array(conflictView),
  /** Own parts that stand in the way: the base has their keys. */
  clashes: z.array(partRefSchema),
  /** Live locales that the base version is not written in. */
  missingLocales: z.array(z.string()),
});
export type BaseOutcome = z.infer<typeof baseOutcomeView>;

export const basePreviewView = z.object({
  outcome: baseOutcomeView,
  /** What a change has to carry. */
  revision: z.int(),
});
export type BasePreview = z.infer<typeof basePreviewView>;

const previewedPlatformView = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  revision: z.int(),
});

/** Platforms that a move does the same to are one group; the largest comes first. */
export const moveManyPreviewView = z.object({
  to: madeFromView,
  groups: z.array(
    z.object({ platforms: z.array(previewedPlatformView), outcome: baseOutcomeView }),
  ),
});
export type MoveManyPreview = z.infer<typeof moveManyPreviewView>;

const problemView = z.discriminatedUnion("code", [
  z.object({ code: z.literal("no_base_version") }),
  z.object({ code: z.literal("base_moved"), version: z.int().nullable() }),
  z.object({ code: z.literal("key_taken"), parts: z.array(partRefSchema).readonly() }),
]) satisfies z.ZodType<BaseChangeProblem, unknown>;

/** What became of a change of the base, of its version, or of how it is followed. */
export const baseChangeResultView = z.union([
  saveResultView,
  z.object({
    ok: z.literal(false),
    code: z.literal("refused"),
    problems: z.array(problemView),
  }),
]);
export type BaseChangeResult = z.infer<typeof baseChangeResultView>;

export const movedManyView = z.object({
  moved: z.int(),
  /** What it takes to take it back: the revision of each that moved, and the base version that it was made from before. */
  back: z.array(z.object({ platformId: z.uuid(), revision: z.int(), seen: z.int().nullable() })),
  /** Those that were on it already. */
  unchanged: z.int(),
  /** Those that stayed where they were, each with its reason. */
  listed: z.array(z.object({ id: z.uuid(), slug: z.string(), result: baseChangeResultView })),
});
export type MovedMany = z.infer<typeof movedManyView>;
