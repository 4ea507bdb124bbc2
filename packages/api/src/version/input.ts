import { localeSchema } from "@cookiedesk/domain/locale";
import { z } from "zod";

const platformId = z.uuid();

export const listVersionsInput = z.strictObject({ platformId });
export type ListVersionsInput = z.infer<typeof listVersionsInput>;

export const openVersionInput = z.strictObject({ platformId, number: z.int32().positive() });
export type OpenVersionInput = z.infer<typeof openVersionInput>;

export const previewRestoreInput = z.strictObject({ platformId, number: z.int32().positive() });
export type PreviewRestoreInput = z.infer<typeof previewRestoreInput>;

export const restoreVersionInput = z.strictObject({
  platformId,
  number: z.int32().positive(),
  /** How often the draft was edited when the person looked at it. */
  editRevision: z.int32().min(0),
});
export type RestoreVersionInput = z.infer<typeof restoreVersionInput>;

export const undoRestoreInput = z.strictObject({ platformId, change: z.uuid() });
export type UndoRestoreInput = z.infer<typeof undoRestoreInput>;

export const verifyPlatformInput = z.strictObject({
  platformId,
  /** Begins behind this version, so that many are looked at a few at a time. */
  after: z.int32().min(0).default(0),
  limit: z.int32().positive().max(10_000).default(10_000),
});
export type VerifyPlatformInput = z.infer<typeof verifyPlatformInput>;

export const showAsOfInput = z.strictObject({
  platformId,
  /** UTC. */
  at: z.iso.datetime(),
  locale: localeSchema,
});
export type ShowAsOfInput = z.infer<typeof showAsOfInput>;
