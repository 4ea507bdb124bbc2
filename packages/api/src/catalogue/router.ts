import { z } from "zod";

import { saveResultView } from "../save-result.ts";
import { router, signedIn } from "../trpc.ts";
import { createProvider } from "./create-provider.ts";
import { describeCatalogue } from "./describe-catalogue.ts";
import { createProviderInput, saveCategoryTextInput, saveProviderInput } from "./input.ts";
import { saveCategoryText } from "./save-category-text.ts";
import { saveProvider } from "./save-provider.ts";
import { catalogueView, createdProviderView } from "./view.ts";

export const catalogueRouter = router({
  get: signedIn
    .input(z.void())
    .output(catalogueView)
    .query(({ ctx }) => describeCatalogue(ctx)),
  createProvider: signedIn
    .input(createProviderInput)
    .output(createdProviderView)
    .mutation(({ ctx, input }) => createProvider(ctx, input)),
  saveProvider: signedIn
    .input(saveProviderInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => saveProvider(ctx, input)),
  saveCategoryText: signedIn
    .input(saveCategoryTextInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => saveCategoryText(ctx, input)),
});
