import { z } from "zod";

import { categorySchema } from "../policy/category.ts";
import type { Catalogue } from "../policy/policy-content.ts";
import { providerSchema } from "../policy/provider.ts";
import { byText } from "../policy/resolve.ts";
import { seal, type Sealed } from "./sealed.ts";

/** Categories and providers as they were when a version was sealed: one for all platforms, under its own hash. */
export const sealedCatalogueSchema = z.strictObject({
  schema: z.literal(1),
  categories: z.array(categorySchema).readonly(),
  providers: z.array(providerSchema).readonly(),
});

/** One hash however the catalogue is listed. */
export function sealCatalogue({ categories, providers }: Catalogue): Sealed {
  const byKey = (a: { key: string }, b: { key: string }) => byText(a.key, b.key);
  return seal({
    schema: 1,
    categories: categories.toSorted(byKey),
    providers: providers.toSorted(byKey),
  });
}

/** A catalogue as it was sealed, by whatever release. */
export function openCatalogue(sealed: unknown): Catalogue {
  const { schema: _, ...catalogue } = sealedCatalogueSchema.parse(sealed);
  return catalogue;
}
