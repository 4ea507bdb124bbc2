import { z } from "zod";

import { plainTextSchema } from "../plain-text.ts";

export const providerKeySchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);

const countryNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Who sets a cookie. */
export const providerSchema = z.strictObject({
  key: providerKeySchema,
  name: plainTextSchema,
  isOperator: z.boolean(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .refine((code) => isCountry(code), { error: "unknown_country" })
    .nullable(),
  privacyUrl: z.url({ protocol: /^https?$/u, error: "not_a_page" }).nullable(),
});
export type Provider = z.infer<typeof providerSchema>;

/** CLDR names ZZ too: "unknown region". */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/u.test(code) && code !== "ZZ" && countryNames.of(code) !== undefined;
}
