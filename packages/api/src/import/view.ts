import {
  importedDocumentSchema,
  importRefusalSchema,
} from "@cookiedesk/importer/imported-document";
import { z } from "zod";

import { instantView } from "../view.ts";

export const refusedFileView = importRefusalSchema;

/** Pure reading of the person's own file. */
export const importedDocumentView = importedDocumentSchema;

export const importWarningView = z.object({
  file: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  excerpt: z.string().nullable(),
});
export type ImportWarning = z.infer<typeof importWarningView>;

export const importResultView = z.object({
  /** Null where no file could be read. */
  base: z
    .object({
      id: z.uuid(),
      key: z.string(),
      name: z.string(),
      created: z.boolean(),
      changedTexts: z.int(),
    })
    .nullable(),
  platforms: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      name: z.string(),
      created: z.boolean(),
      overrides: z.int(),
      warnings: z.int(),
    }),
  ),
  refused: z.array(refusedFileView),
  warnings: z.array(importWarningView),
});
export type ImportResult = z.infer<typeof importResultView>;

export const importRowView = z.object({
  id: z.uuid(),
  fileName: z.string(),
  importedAt: instantView,
  by: z.string(),
  /** The platform whose draft it became; one that follows another base policy is left as it was. */
  platform: z.object({ slug: z.string(), name: z.string() }).nullable(),
  /** The address that stands in the document. */
  url: z.string().nullable(),
  cookies: z.int(),
  warnings: z.int(),
});
export type ImportRow = z.infer<typeof importRowView>;

export const importDetailsView = z.object({
  id: z.uuid(),
  fileName: z.string(),
  rawText: z.string(),
  recognised: importedDocumentView,
});
export type ImportDetails = z.infer<typeof importDetailsView>;
