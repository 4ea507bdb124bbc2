import { localeSchema } from "@cookiedesk/domain/locale";
import { categoryKeySchema } from "@cookiedesk/domain/policy/category";
import { providerKeySchema } from "@cookiedesk/domain/policy/provider";
import { z } from "zod";

import { jsonView } from "../view.ts";

const revision = z.int().min(0);

/** As the person typed it: each field is read by its rule, and refused at its field. */
export const createProviderInput = z.strictObject({
  name: z.string().max(3000),
  isOperator: z.boolean(),
  country: z.string().max(100).nullable(),
  privacyUrl: z.string().max(3000).nullable(),
});
export type CreateProviderInput = z.infer<typeof createProviderInput>;

export const saveProviderInput = z.strictObject({
  key: providerKeySchema,
  field: z.enum(["name", "isOperator", "country", "privacyUrl"]),
  value: jsonView,
  revision,
});
export type SaveProviderInput = z.infer<typeof saveProviderInput>;

export const saveCategoryTextInput = z.strictObject({
  key: categoryKeySchema,
  field: z.enum(["title", "description"]),
  locale: localeSchema,
  value: z.string().max(100_000).nullable(),
  revision,
});
export type SaveCategoryTextInput = z.infer<typeof saveCategoryTextInput>;
