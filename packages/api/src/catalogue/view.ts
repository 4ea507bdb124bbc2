import { providerSchema } from "@cookiedesk/domain/policy/provider";
import { categorySchema } from "@cookiedesk/domain/policy/category";
import { z } from "zod";

import { problemsView } from "../view.ts";

const textRevisionsView = z.record(z.string(), z.int());

export const catalogueView = z.object({
  categories: z.array(
    z.object({
      key: categorySchema.shape.key,
      title: z.record(z.string(), z.string()),
      description: z.record(z.string(), z.string()),
      /** Locale → revision, for each of the two texts. */
      revisions: z.object({ title: textRevisionsView, description: textRevisionsView }),
    }),
  ),
  providers: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      isOperator: providerSchema.shape.isOperator,
      country: z.string().nullable(),
      privacyUrl: z.string().nullable(),
      /** Field → revision. */
      revisions: z.record(z.string(), z.int()),
    }),
  ),
});
export type CatalogueView = z.infer<typeof catalogueView>;

export const createdProviderView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), key: z.string() }),
  problemsView,
]);
export type CreatedProvider = z.infer<typeof createdProviderView>;
