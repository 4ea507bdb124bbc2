import { jurisdictionsSchema } from "@cookiedesk/domain/check/jurisdiction";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { followingSchema } from "@cookiedesk/domain/platform/following";
import { daySchema } from "@cookiedesk/domain/platform/day";
import { z } from "zod";

import {
  baseView,
  draftStateView,
  findingCountsView,
  liveView,
  localeStateView,
  problemsView,
} from "../view.ts";
import { groupView } from "../group/view.ts";
import { archivedPageView, archivedView, formerAddressView } from "./life-cycle-view.ts";

export const platformRowView = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  url: z.string(),
  base: baseView,
  /** What the draft resolves against: the newest published one. */
  baseVersion: z.int().nullable(),
  /** What the live version was made from. */
  liveBaseVersion: z.int().nullable(),
  state: draftStateView,
  live: liveView.nullable(),
  overrides: z.int(),
  ownRows: z.int(),
  /** `missing`: a field that the page shows is not written in this locale. */
  locales: z.array(localeStateView.extend({ state: z.enum(["ok", "missing"]) })),
  findings: findingCountsView,
  following: followingSchema,
  groups: z.array(groupView),
  archived: archivedPageView.nullable(),
  reviewDueOn: daySchema.nullable(),
  reviewDue: z.boolean(),
});
export type PlatformRow = z.infer<typeof platformRowView>;

export const platformListView = z.object({
  /** How many platforms there are, and how many of them match. */
  total: z.int(),
  matching: z.int(),
  rows: z.array(platformRowView),
});
export type PlatformList = z.infer<typeof platformListView>;

export const platformDetailsView = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  url: z.string(),
  defaultLocale: z.string(),
  locales: z.array(localeStateView),
  facts: factsSchema,
  jurisdictions: jurisdictionsSchema,
  base: baseView,
  /** Field → revision; a field that was never edited has 0. */
  revisions: z.record(z.string(), z.int()),
  live: liveView.nullable(),
  /** The base version that the live version was made from: perhaps another base's, before the platform moved. */
  liveBase: z.object({ key: z.string(), name: z.string(), version: z.int() }).nullable(),
  publicUrl: z.string(),
  state: draftStateView,
  /** How often its address was changed; the next change carries it. */
  addressRevision: z.int(),
  /** What it was known by before, the last one left first; each leads to the address of today. */
  formerAddresses: z.array(formerAddressView),
  archived: archivedView.nullable(),
  groups: z.array(groupView),
  reviewDueOn: daySchema.nullable(),
  reviewDue: z.boolean(),
});
export type PlatformDetails = z.infer<typeof platformDetailsView>;

export const createdPlatformView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), id: z.uuid(), slug: z.string() }),
  problemsView,
]);
export type CreatedPlatform = z.infer<typeof createdPlatformView>;
