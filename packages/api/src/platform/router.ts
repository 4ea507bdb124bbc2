import { z } from "zod";

import { localeResultView, typedLocale } from "../locale-input.ts";
import { saveResultView } from "../save-result.ts";
import { router, signedIn } from "../trpc.ts";
import { jsonView } from "../view.ts";
import { createPlatform } from "./create-platform.ts";
import { describePlatform } from "./describe-platform.ts";
import { listPlatforms } from "./list-platforms.ts";
import { savePlatformField } from "./save-platform-field.ts";
import { removePlatformLocale, setPlatformLocale } from "./set-platform-locale.ts";
import {
  createdPlatformView,
  platformDetailsView,
  platformListView,
  platformStateView,
} from "./view.ts";

const platformId = z.uuid();

export const listPlatformsInput = z.strictObject({
  search: z.string().max(200).optional(),
  /** The key of a base policy. */
  base: z.string().max(120).optional(),
  state: platformStateView.optional(),
  sort: z.enum(["name", "host", "liveSince", "overrides"]),
  direction: z.enum(["asc", "desc"]),
  offset: z.int().min(0),
  limit: z.int().min(1).max(100),
});
export const createPlatformInput = z.strictObject({
  name: z.string().max(1000),
  slug: z.string().max(1000),
  url: z.string().max(1000),
  basePolicyId: z.uuid(),
  locale: typedLocale,
});
export const savePlatformFieldInput = z.strictObject({
  platformId,
  field: z.enum(["name", "slug", "url", "defaultLocale", "facts"]),
  value: jsonView,
  revision: z.int().min(0),
});
export const setPlatformLocaleInput = z.strictObject({
  platformId,
  locale: typedLocale,
  live: z.boolean(),
});
export const removePlatformLocaleInput = z.strictObject({ platformId, locale: typedLocale });

export const platformRouter = router({
  list: signedIn
    .input(listPlatformsInput)
    .output(platformListView)
    .query(({ ctx, input }) => listPlatforms(ctx, input)),
  bySlug: signedIn
    .input(z.strictObject({ slug: z.string().max(200) }))
    .output(platformDetailsView.nullable())
    .query(({ ctx, input }) => describePlatform(ctx, input)),
  create: signedIn
    .input(createPlatformInput)
    .output(createdPlatformView)
    .mutation(({ ctx, input }) => createPlatform(ctx, input)),
  saveField: signedIn
    .input(savePlatformFieldInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => savePlatformField(ctx, input)),
  setLocale: signedIn
    .input(setPlatformLocaleInput)
    .output(localeResultView)
    .mutation(({ ctx, input }) => setPlatformLocale(ctx, input)),
  removeLocale: signedIn
    .input(removePlatformLocaleInput)
    .output(localeResultView)
    .mutation(({ ctx, input }) => removePlatformLocale(ctx, input)),
});
