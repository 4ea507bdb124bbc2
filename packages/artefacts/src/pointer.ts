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

/** The hosts that a platform once had, and the one it has now: who asks one of the former is sent on. */
const hostMoveSchema = z.strictObject({
  to: publicFactsSchema.shape.url,
  from: z.array(publicFactsSchema.shape.url).min(1),
});

/** What visitors of an archived platform find: its last page under a notice, locale → hash of that page, or none. */
const archivedSchema = z.discriminatedUnion("page", [
  z.strictObject({
    page: z.literal("notice"),
    since: z.iso.datetime(),
    html: z.record(localeSchema, hashSchema),
  }),
  z.strictObject({ page: z.literal("gone"), since: z.iso.datetime() }),
]);
export type ArchivedPages = z.infer<typeof archivedSchema>;

/** All that the public side knows of a platform: every version it has published, ascending, and the one in force. */
export const platformPointerSchema = z
  .strictObject({
    schema: z.literal(1),
    slug: slugSchema,
    ...publicFactsSchema.shape,
    defaultLocale: localeSchema,
    current: z.int().positive(),
    versions: z.array(publishedVersionSchema).min(1),
    hostMove: hostMoveSchema.optional(),
    archived: archivedSchema.optional(),
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

/** Stands at a slug that a platform once had. `current` is the platform's, so that this pointer too only goes forward. */
export const redirectPointerSchema = z.strictObject({
  schema: z.literal(1),
  slug: slugSchema,
  movedTo: slugSchema,
  current: z.int().positive(),
});
export type RedirectPointer = z.infer<typeof redirectPointerSchema>;

export const pointerSchema = z.union([platformPointerSchema, redirectPointerSchema]);
export type Pointer = z.infer<typeof pointerSchema>;

/** Whether only the way to the platform's new slug is here. */
export function isRedirect(pointer: Pointer): pointer is RedirectPointer {
  return "movedTo" in pointer;
}

/** The platform whose pages are here; null where there is none, or only the way to its new slug. */
export function platformHere(pointer: Pointer | null): PlatformPointer | null {
  return pointer === null || isRedirect(pointer) ? null : pointer;
}

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
