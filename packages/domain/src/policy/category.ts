import { z } from "zod";

import { localizedTextSchema } from "../locale.ts";

/** The four categories that ship; an operator may add its own. */
export const shippedCategories = ["necessary", "preferences", "statistics", "marketing"] as const;

export const categoryKeySchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u);

/** Why a cookie is set, in the words that visitors read above its group. */
export const categorySchema = z.strictObject({
  key: categoryKeySchema,
  title: localizedTextSchema,
  description: localizedTextSchema,
});
export type Category = z.infer<typeof categorySchema>;
