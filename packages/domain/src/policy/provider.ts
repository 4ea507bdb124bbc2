import { z } from "zod";

import { plainTextSchema } from "../plain-text.ts";

export const providerKeySchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);

/** Who sets a cookie. */
export const providerSchema = z.strictObject({
  key: providerKeySchema,
  name: plainTextSchema,
  isOperator: z.boolean(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .nullable(),
  privacyUrl: z.url({ protocol: /^https?$/u }).nullable(),
});
export type Provider = z.infer<typeof providerSchema>;
