import { z } from "zod";

import { localeSchema } from "../locale.ts";
import { cookieKindSchema, partySchema } from "../policy/cookie-entry.ts";
import { retentionSchema } from "../policy/retention.ts";

/** A row as one locale's readers see it. What a cookie does not have is left out, never null. */
export const documentCookieSchema = z.strictObject({
  key: z.string(),
  names: z.array(z.string()),
  kind: cookieKindSchema,
  domain: z.string().optional(),
  provider: z
    .strictObject({
      name: z.string(),
      isOperator: z.literal(true).optional(),
      country: z.string().optional(),
      privacyUrl: z.string().optional(),
    })
    .optional(),
  functionAndLocation: z.string().optional(),
  purpose: z.string().optional(),
  category: z.string().optional(),
  party: partySchema.optional(),
  retention: retentionSchema.optional(),
  retentionNote: z.string().optional(),
});
export type DocumentCookie = z.infer<typeof documentCookieSchema>;

export const documentSectionSchema = z.strictObject({
  key: z.string(),
  heading: z.string().optional(),
  body: z.string().optional(),
});
export type DocumentSection = z.infer<typeof documentSectionSchema>;

/** One locale's resolved content. Placeholders stay in it: the manifest's public facts fill them at rendering. */
export const documentSchema = z.strictObject({
  schema: z.literal(1),
  locale: localeSchema,
  title: z.string(),
  /** In page order; the one with the key `cookies` is where the table stands. */
  sections: z.array(documentSectionSchema),
  /** The categories of the rows below, in the order of their first row. */
  categories: z.array(
    z.strictObject({ key: z.string(), title: z.string(), description: z.string().optional() }),
  ),
  cookies: z.array(documentCookieSchema),
});
export type PolicyDocument = z.infer<typeof documentSchema>;
