import { z } from "zod";

import { localeSchema } from "../locale.ts";
import { plainTextSchema } from "../plain-text.ts";
import { factsSchema } from "./fact.ts";

export const platformIdSchema = z.uuid().brand<"PlatformId">();
export type PlatformId = z.infer<typeof platformIdSchema>;

/** The platform's name in addresses: `babel`. What the public site or the back office uses itself is not free. */
export const slugSchema = z
  .string()
  .min(1, { error: "empty" })
  .max(63, { error: "too_long" })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, { error: "invalid_slug" })
  .refine((slug) => !["assets", "health", "robots", "new-from-file"].includes(slug), {
    error: "reserved_slug",
  })
  .brand<"Slug">();
export type Slug = z.infer<typeof slugSchema>;

/** A host with its scheme and nothing after it, in its normal form: `https://babel.opendatasoft.com`. */
export const platformUrlSchema = z.string().transform((text, context) => {
  const url = originOf(text.trim());
  if (typeof url === "string") return url;
  context.addIssue({ code: "custom", message: url.problem });
  return z.NEVER;
});

function originOf(
  text: string,
): string | { problem: "no_scheme" | "not_a_host" | "host_with_path" } {
  const match = /^(https?):\/\/([^/?#]*)(.*)$/iu.exec(text);
  if (match === null)
    return { problem: text.includes("://") || text === "" ? "not_a_host" : "no_scheme" };
  const [, scheme = "", authority = "", rest = ""] = match;
  if (rest !== "" && rest !== "/") return { problem: "host_with_path" };
  // A point at the end would be a second way to write the same host.
  if (!/^(\[[0-9a-f:.]+\]|[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*)(:\d{1,5})?$/iu.test(authority))
    return { problem: "not_a_host" };
  return `${scheme.toLowerCase()}://${authority.toLowerCase().replace(scheme.toLowerCase() === "https" ? /:443$/u : /:80$/u, "")}`;
}

/** A live locale is published and must be complete; one in preparation is not shown to visitors. */
export const platformLocaleSchema = z.strictObject({ locale: localeSchema, live: z.boolean() });
export type PlatformLocale = z.infer<typeof platformLocaleSchema>;

/** What placeholders may show of a platform, and nothing else. */
export const publicFactsSchema = z.strictObject({ name: plainTextSchema, url: platformUrlSchema });
export type PublicFacts = z.infer<typeof publicFactsSchema>;

export const platformSchema = z.strictObject({
  id: platformIdSchema,
  slug: slugSchema,
  ...publicFactsSchema.shape,
  locales: z.array(platformLocaleSchema).readonly(),
  defaultLocale: localeSchema,
  facts: factsSchema,
});
export type Platform = z.infer<typeof platformSchema>;

/** The slug that a host suggests: its first label. */
export function slugFromUrl(url: string): string | null {
  const label = /^https?:\/\/(?:www\.)?([^.:/]+)/u.exec(url)?.[1] ?? "";
  const slug = label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  return slugSchema.safeParse(slug).success ? slug : null;
}
