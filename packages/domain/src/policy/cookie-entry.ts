import { z } from "zod";

import { localizedTextSchema } from "../locale.ts";
import { conditionSchema } from "../platform/condition.ts";
import { categoryKeySchema } from "./category.ts";
import { providerKeySchema } from "./provider.ts";
import { retentionSchema } from "./retention.ts";
import { orderKeySchema, partKeySchema } from "./section.ts";

export const cookieKinds = [
  "cookie",
  "localStorage",
  "sessionStorage",
  "indexedDb",
  "pixel",
] as const;
export const cookieKindSchema = z.enum(cookieKinds);
export type CookieKind = z.infer<typeof cookieKindSchema>;

export const partySchema = z.enum(["first", "third"]);
export type Party = z.infer<typeof partySchema>;

/** A name as RFC 6265 §4.1.1 allows it (a token); `*` stands for any characters. */
export const cookieNameSchema = z
  .string()
  .min(1, { error: "empty" })
  .max(200, { error: "too_long" })
  .regex(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/u, { error: "invalid_cookie_name" });

/** The host or parent domain that may read the cookie: `.example.org`. */
export const cookieDomainSchema = z
  .string()
  .max(253, { error: "too_long" })
  .regex(
    /^\.?([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/iu,
    {
      error: "invalid_domain",
    },
  );

const cookieNamesSchema = z
  .array(cookieNameSchema)
  .min(1, { error: "empty" })
  .refine((names) => new Set(names).size === names.length, { error: "name_twice" })
  .readonly();

/** One row of the cookie table: one thing that a platform leaves in the browser, under one or more names. */
export const cookieEntrySchema = z.strictObject({
  /** Stable within its policy and the same on every machine; what overrides and comparisons go by. */
  key: partKeySchema,
  orderKey: orderKeySchema,
  names: cookieNamesSchema,
  kind: cookieKindSchema,
  domain: cookieDomainSchema.nullable(),
  provider: providerKeySchema.nullable(),
  functionAndLocation: localizedTextSchema,
  purpose: localizedTextSchema,
  category: categoryKeySchema.nullable(),
  party: partySchema.nullable(),
  retention: retentionSchema.nullable(),
  /** What the period alone does not say: "reset at every visit", or a compound that is stated in days. */
  retentionNote: localizedTextSchema,
  condition: conditionSchema.nullable(),
});
export type CookieEntry = z.infer<typeof cookieEntrySchema>;
