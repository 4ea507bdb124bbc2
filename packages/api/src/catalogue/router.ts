import { everywhere, somewhere } from "../access/place.ts";
import { z } from "zod";

import { saveResultView } from "../save-result.ts";
import { router, needing } from "../trpc.ts";
import { createProvider } from "./create-provider.ts";
import { describeCatalogue } from "./describe-catalogue.ts";
import { createProviderInput, saveCategoryTextInput, saveProviderInput } from "./input.ts";
import { saveCategoryText } from "./save-category-text.ts";
import { saveProvider } from "./save-provider.ts";
import { catalogueView, createdProviderView } from "./view.ts";

export const catalogueRouter = router({
  get: needing("see", somewhere, z.void())
    .output(catalogueView)
    .query(({ ctx }) => describeCatalogue(ctx)),
  createProvider: needing("edit", everywhere, createProviderInput)
    .output(createdProviderView)
    .mutation(({ ctx, input }) => createProvider(ctx, input)),
  saveProvider: needing("edit", everywhere, saveProviderInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => saveProvider(ctx, input)),
  saveCategoryText: needing(
    "translate",
    ({ locale }) => ({ kind: "everywhere", locale }),
    saveCategoryTextInput,
  )
    .output(saveResultView)
    .mutation(({ ctx, input }) => saveCategoryText(ctx, input)),
});
