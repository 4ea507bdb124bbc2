import { documentFormats } from "@cookiedesk/domain/seal/manifest";
import type { VersionProblem } from "@cookiedesk/domain/seal/verify-version";
import { localeSchema } from "@cookiedesk/domain/locale";
import { z } from "zod";

const versionProblemView = z.object({
  what: z.enum(["manifest", "previous", "inputs", "base", "document", "leaf", "render", "file"]),
  state: z.enum(["missing", "damaged", "differs"]),
  locale: localeSchema.nullable(),
  format: z.enum(documentFormats).nullable(),
  hash: z.string().nullable(),
}) satisfies z.ZodType<VersionProblem, unknown>;

/** What became of looking at versions, in the order of their numbers. */
export const verifiedPlatformView = z.object({
  /** How many versions the platform has, looked at or not. */
  total: z.int(),
  versions: z.array(
    z.object({
      number: z.int(),
      /** How many published files were read. */
      files: z.int(),
      problems: z.array(versionProblemView),
    }),
  ),
});
export type VerifiedPlatform = z.infer<typeof verifiedPlatformView>;
