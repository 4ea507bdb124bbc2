import { ruleIdSchema } from "@cookiedesk/domain/check/finding";
import { localeSchema } from "@cookiedesk/domain/locale";
import { followingSchema } from "@cookiedesk/domain/platform/following";
import { z } from "zod";

import { typedLocale } from "../locale-input.ts";
import { storableText } from "../storable-text.ts";
import { draftStateView, jsonView } from "../view.ts";

const platformId = z.uuid();

/** Which platforms: without a word about archived ones, those in use. */
export const platformFilterInput = z.strictObject({
  search: storableText(200).optional(),
  /** The key of a base policy. */
  base: storableText(120).optional(),
  /** The key of a group. */
  group: storableText(120).optional(),
  following: followingSchema.optional(),
  archived: z.literal("only").optional(),
  review: z.literal("due").optional(),
  state: draftStateView.optional(),
  /** Those that the caller edited lately. */
  edited: z.literal("me").optional(),
  /** Those whose last publication has not reached the public site. */
  delivery: z.literal("late").optional(),
  /** Those in whose drafts this rule finds something. */
  finding: ruleIdSchema.optional(),
  /** Those whose drafts lack a text in this language. */
  missing: localeSchema.optional(),
  /** Those whose drafts are made from this version of their base; 0: from none. */
  version: z.int32().min(0).optional(),
});
export type PlatformFilter = z.infer<typeof platformFilterInput>;

export const listPlatformsInput = platformFilterInput.extend({
  sort: z.enum(["name", "host", "liveSince", "overrides"]),
  direction: z.enum(["asc", "desc"]),
  offset: z.int().min(0),
  limit: z.int().min(1).max(100),
});
export type ListPlatformsInput = z.infer<typeof listPlatformsInput>;

export const describePlatformInput = z.strictObject({ slug: storableText(200) });
export type DescribePlatformInput = z.infer<typeof describePlatformInput>;

/** As the person typed it: each field is read by its rule, and refused at its field. */
export const createPlatformInput = z.strictObject({
  name: z.string().max(3000),
  slug: z.string().max(3000),
  url: z.string().max(3000),
  basePolicyId: z.uuid(),
  locale: typedLocale,
});
export type CreatePlatformInput = z.infer<typeof createPlatformInput>;

export const savePlatformFieldInput = z.strictObject({
  platformId,
  field: z.enum(["name", "slug", "url", "defaultLocale", "facts", "jurisdictions"]),
  value: jsonView,
  revision: z.int32().min(0),
});
export type SavePlatformFieldInput = z.infer<typeof savePlatformFieldInput>;

export const setPlatformLocaleInput = z.strictObject({
  platformId,
  locale: typedLocale,
  live: z.boolean(),
});
export type SetPlatformLocaleInput = z.infer<typeof setPlatformLocaleInput>;

export const removePlatformLocaleInput = z.strictObject({ platformId, locale: typedLocale });
export type RemovePlatformLocaleInput = z.infer<typeof removePlatformLocaleInput>;
