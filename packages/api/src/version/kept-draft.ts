import { localeSchema } from "@cookiedesk/domain/locale";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { followingSchema } from "@cookiedesk/domain/platform/following";
import { cookieEntrySchema } from "@cookiedesk/domain/policy/cookie-entry";
import type { OwnParts } from "@cookiedesk/domain/policy/draft-changes";
import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { sectionSchema } from "@cookiedesk/domain/policy/section";
import { z } from "zod";

import type { PlatformDraft } from "../policy/load-draft.ts";
import { toOverride } from "../policy/stored-override.ts";
import { type StoredPart, toCookie, toSection } from "../policy/stored-part.ts";

/**
 * All that a platform's draft is made of, but for its address: what restoring writes, and what the history of edits keeps
 * of the draft that it wrote over.
 */
export const keptDraftSchema = z.strictObject({
  name: z.string(),
  facts: factsSchema,
  defaultLocale: localeSchema,
  locales: z.array(z.strictObject({ locale: localeSchema, live: z.boolean() })),
  base: z.strictObject({
    id: z.uuid(),
    key: z.string(),
    name: z.string(),
    following: followingSchema,
    taken: z.strictObject({ id: z.uuid(), number: z.int() }).nullable(),
  }),
  /** Null: today's categories and providers. */
  catalogueHash: z.string().nullable(),
  overrides: z
    .array(
      z.strictObject({
        part: partRefSchema,
        field: z.string(),
        locale: localeSchema.nullable(),
        value: z.json(),
        anchor: z.json(),
      }),
    )
    .readonly(),
  own: z.strictObject({
    sections: z.array(sectionSchema).readonly(),
    cookies: z.array(cookieEntrySchema).readonly(),
  }),
});
export type KeptDraft = z.infer<typeof keptDraftSchema>;

/** The field under which the history of edits keeps a restoring: before, the draft that it wrote over. */
export const restoredField = "restored";

/** After: which version it brought back, and how many edits there were with it. None more, and it can be undone. */
export const restoringSchema = z.object({ version: z.int(), edits: z.int() });

/** A draft as it stands. */
export function toKeptDraft({ platform, overrides, own }: PlatformDraft): KeptDraft {
  const { basePolicy, baseVersion } = platform;
  return keptDraftSchema.parse({
    name: platform.name,
    facts: platform.facts,
    defaultLocale: platform.defaultLocale,
    locales: platform.locales.map(({ locale, live }) => ({ locale, live })),
    base: {
      id: basePolicy.id,
      key: basePolicy.key,
      name: basePolicy.name,
      following: platform.following,
      taken: baseVersion === null ? null : { id: baseVersion.id, number: baseVersion.number },
    },
    catalogueHash: platform.catalogueHash,
    overrides: overrides.filter(({ active }) => active).map(toOverride),
    own: toOwnParts(own),
  });
}

/** Stored sections and rows as the domain reads them. */
export function toOwnParts(parts: readonly StoredPart[]): OwnParts {
  return {
    sections: parts.flatMap((part) => (part.kind === "section" ? [toSection(part)] : [])),
    cookies: parts.flatMap((part) => (part.kind === "cookie" ? [toCookie(part)] : [])),
  };
}
