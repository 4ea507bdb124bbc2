import { localeSchema } from "@cookiedesk/domain/locale";
import { categoryKeySchema } from "@cookiedesk/domain/policy/category";
import { providerKeySchema } from "@cookiedesk/domain/policy/provider";
import { z } from "zod";

import { saveResultView } from "../save-result.ts";
import { router, signedIn } from "../trpc.ts";
import { jsonView } from "../view.ts";
import { createProvider } from "./create-provider.ts";
import { describeCatalogue } from "./describe-catalogue.ts";
import { saveCategoryText } from "./save-category-text.ts";
import { saveProvider } from "./save-provider.ts";
import { catalogueView, createdProviderView } from "./view.ts";

export const createProviderInput = z.strictObject({
  name: z.string().max(3000),
  isOperator: z.boolean(),
  country: z.string().max(100).nullable(),
  privacyUrl: z.string().max(3000).nullable(),
});
export const saveProviderInput = z.strictObject({
  key: providerKeySchema,
  field: z.enum(["name", "isOperator", "country", "privacyUrl"]),
  value: jsonView,
  revision: z.int().min(0),
});
export const saveCategoryTextInput = z.strictObject({
  key: categoryKeySchema,
  field: z.enum(["title", "description"]),
  locale: localeSchema,
  value: z.string().max(100_000).nullable(),
  revision: z.int().min(0),
});

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
