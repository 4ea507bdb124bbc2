import { hashSchema } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { publicFactsSchema, slugSchema } from "@cookiedesk/domain/platform/platform";
import { changeKinds } from "@cookiedesk/domain/policy/publish";
import { z } from "zod";

/** Where the rendered bytes of one locale are, and the title they carry. */
const publishedLocaleSchema = z.strictObject({
  title: z.string(),
  html: hashSchema,
  json: hashSchema,
  md: hashSchema,
});
export type PublishedLocale = z.infer<typeof publishedLocaleSchema>;

const publishedVersionSchema = z.strictObject({
  number: z.int().positive(),
  versionHash: hashSchema,
  contentHash: hashSchema,
  kind: z.enum(changeKinds),
  /** ISO 8601, UTC. */
  effectiveAt: z.iso.datetime(),
  locales: z.record(localeSchema, publishedLocaleSchema),
});
export type PublishedVersion = z.infer<typeof publishedVersionSchema>;

/** All that the public side knows of a platform: every version it has published, ascending, and the one in force. */
export const platformPointerSchema = z
  .strictObject({
    schema: z.literal(1),
    slug: slugSchema,
    ...publicFactsSchema.shape,
    defaultLocale: localeSchema,
    current: z.int().positive(),
    versions: z.array(publishedVersionSchema).min(1),
  })
  .refine(
    ({ versions }) =>
      versions.every((one, at) => at === 0 || one.number > (versions[at - 1]?.number ?? 0)),
    {
      error: "not_ascending",
    },
  )
  .refine(({ current, versions }) => versions.some(({ number }) => number === current), {
    error: "no_current",
  });
export type PlatformPointer = z.infer<typeof platformPointerSchema>;

/** The version of this number, or undefined where there is none. */
export function findVersion(
  pointer: PlatformPointer,
  number: number,
): PublishedVersion | undefined {
  return pointer.versions.find((version) => version.number === number);
}

/** The version in force. */
export function currentVersion(pointer: PlatformPointer): PublishedVersion {
  const version = findVersion(pointer, pointer.current);
  if (version === undefined)
    throw new Error(`${pointer.slug}: version ${pointer.current} is in force and not listed`);
  return version;
}
