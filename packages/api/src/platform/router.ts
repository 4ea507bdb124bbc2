import { everywhere, onPlatform, somewhere } from "../access/place.ts";
import { localeResultView } from "../locale-input.ts";
import { saveResultView } from "../save-result.ts";
import { router, needing } from "../trpc.ts";
import { createPlatform } from "./create-platform.ts";
import { factProcedures } from "./fact-procedures.ts";
import { followingProcedures } from "./following-procedures.ts";
import { describePlatform } from "./describe-platform.ts";
import {
  createPlatformInput,
  describePlatformInput,
  listPlatformsInput,
  removePlatformLocaleInput,
  savePlatformFieldInput,
  setPlatformLocaleInput,
} from "./input.ts";
import { lifeCycleProcedures } from "./life-cycle-procedures.ts";
import { listPlatforms } from "./list-platforms.ts";
import { savePlatformField } from "./save-platform-field.ts";
import { removePlatformLocale, setPlatformLocale } from "./set-platform-locale.ts";
import { createdPlatformView, platformDetailsView, platformListView } from "./view.ts";

export const platformRouter = router({
  list: needing("see", somewhere, listPlatformsInput)
    .output(platformListView)
    .query(({ ctx, input }) => listPlatforms(ctx, input)),
  bySlug: needing("see", somewhere, describePlatformInput)
    .output(platformDetailsView.nullable())
    .query(({ ctx, input }) => describePlatform(ctx, input)),
  create: needing("edit", everywhere, createPlatformInput)
    .output(createdPlatformView)
    .mutation(({ ctx, input }) => createPlatform(ctx, input)),
  saveField: needing("edit", onPlatform, savePlatformFieldInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => savePlatformField(ctx, input)),
  setLocale: needing("edit", onPlatform, setPlatformLocaleInput)
    .output(localeResultView)
    .mutation(({ ctx, input }) => setPlatformLocale(ctx, input)),
  removeLocale: needing("edit", onPlatform, removePlatformLocaleInput)
    .output(localeResultView)
    .mutation(({ ctx, input }) => removePlatformLocale(ctx, input)),
  ...lifeCycleProcedures,
  ...followingProcedures,
  ...factProcedures,
});
