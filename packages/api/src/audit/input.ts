import { z } from "zod";

import { storableText } from "../storable-text.ts";
import { actGroupView } from "./act-group.ts";

/** Which entries; without a word all of them. */
export const auditFilterInput = z.strictObject({
  /** The id of a person or a program. */
  by: storableText(100).min(1).optional(),
  group: actGroupView.optional(),
  act: storableText(60).min(1).optional(),
  /** The id of what an act was about, or of a draft that it changed. */
  subject: storableText(100).min(1).optional(),
  /** UTC; from this moment on, and up to that one. */
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
export type AuditFilter = z.infer<typeof auditFilterInput>;

export const listAuditInput = auditFilterInput.extend({
  /** The last entry that was seen; null: from the newest on. */
  before: z.uuid().nullable(),
  limit: z.int().min(1).max(100),
});
export type ListAuditInput = z.infer<typeof listAuditInput>;

export const auditEntryInput = z.strictObject({
  id: z.uuid(),
  /** The last change that was seen; null: from the first on. */
  after: z.uuid().nullable(),
});
export type AuditEntryInput = z.infer<typeof auditEntryInput>;
