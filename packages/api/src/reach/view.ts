import type { ReachedChange } from "@cookiedesk/domain/reach/reach-platform";
import { fieldRefSchema, partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { localeSchema } from "@cookiedesk/domain/locale";
import { z } from "zod";

import { conflictView, jsonView } from "../view.ts";

const changeShape = { part: partRefSchema, kind: z.enum(["changes", "appears", "goes"]) };
const reachedChangeView = z.discriminatedUnion("asBase", [
  /** As the base makes it, in every language that the platform speaks. */
  z.object({ ...changeShape, asBase: z.literal(true), field: z.string() }),
  z.object({
    ...changeShape,
    asBase: z.literal(false),
    field: z.string(),
    locale: localeSchema.nullable(),
    before: jsonView,
    after: jsonView,
  }),
]) satisfies z.ZodType<ReachedChange, unknown>;
export type ReachedChangeView = z.infer<typeof reachedChangeView>;

/** Own words that take a change of the base in by themselves. */
const mergedView = z.object({
  place: fieldRefSchema,
  own: jsonView,
  formerBase: jsonView,
  base: jsonView,
  merged: jsonView,
});
export type MergedView = z.infer<typeof mergedView>;

/** A conflict that is the same on several platforms. Its key names it until one of its texts changes. */
export const sharedConflictView = conflictView.extend({ key: z.string() });
export type SharedConflict = z.infer<typeof sharedConflictView>;

const reachedPlatformView = z.object({ id: z.uuid(), slug: z.string(), name: z.string() });

const reachGroupView = z.object({
  changes: z.array(reachedChangeView).readonly(),
  merged: z.array(mergedView),
  conflicts: z.array(sharedConflictView),
  platforms: z.int(),
  /** Some of them, by slug. */
  some: z.array(reachedPlatformView),
});
export type ReachGroupView = z.infer<typeof reachGroupView>;

export const reachView = z.object({
  /** How many platforms the change does anything to. */
  platforms: z.int(),
  /** How many would take it and stay as they are. */
  unchanged: z.int(),
  /** How many are pinned, and how many wait before a material version: none of them takes it. */
  pinned: z.int(),
  waiting: z.int(),
  locales: z.array(z.string()).readonly(),
  overrides: z.int(),
  merged: z.int(),
  conflicts: z.int(),
  groups: z.array(reachGroupView),
  /** Groups that are not listed. */
  moreGroups: z.int(),
});
export type ReachView = z.infer<typeof reachView>;
