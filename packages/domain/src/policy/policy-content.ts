import { z } from "zod";

import { type Locale, localizedTextSchema } from "../locale.ts";
import { type Category, categorySchema } from "./category.ts";
import { cookieEntrySchema } from "./cookie-entry.ts";
import { type Provider, providerSchema } from "./provider.ts";
import { sectionSchema } from "./section.ts";

/** The parts of a policy, in no particular order: their order keys place them. */
export const policyContentSchema = z.strictObject({
  title: localizedTextSchema,
  sections: z.array(sectionSchema).readonly(),
  cookies: z.array(cookieEntrySchema).readonly(),
});
export type PolicyContent = z.infer<typeof policyContentSchema>;

/** A published base version. `locales` are those the base was complete in. */
export interface BasePolicyContent extends PolicyContent {
  readonly locales: readonly Locale[];
}

/** Categories and providers: one catalogue for all policies. */
export const catalogueSchema = z.strictObject({
  categories: z.array(categorySchema).readonly(),
  providers: z.array(providerSchema).readonly(),
});
export interface Catalogue {
  readonly categories: readonly Category[];
  readonly providers: readonly Provider[];
}
