import { hashSchema } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { z } from "zod";

const version = { basePolicyId: z.uuid(), number: z.int32().positive() };

export const baseVersionInput = z.strictObject(version);
export type BaseVersionInput = z.infer<typeof baseVersionInput>;

/** A locale of null, or one that the version does not have: its first. */
export const openBaseVersionInput = z.strictObject({ ...version, locale: localeSchema.nullable() });
export type OpenBaseVersionInput = z.infer<typeof openBaseVersionInput>;

/** `reviewed` names the draft that the person saw and lets go. */
export const restoreBaseVersionInput = z.strictObject({ ...version, reviewed: hashSchema });
export type RestoreBaseVersionInput = z.infer<typeof restoreBaseVersionInput>;

export const undoBaseRestoreInput = z.strictObject({ basePolicyId: z.uuid(), change: z.uuid() });
export type UndoBaseRestoreInput = z.infer<typeof undoBaseRestoreInput>;
