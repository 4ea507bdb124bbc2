import { partySchema } from "@cookiedesk/domain/policy/cookie-entry";
import { retentionSchema } from "@cookiedesk/domain/policy/retention";
import { z } from "zod";

/** Why a file is not read as a policy. */
export const refusalCodes = [
  "empty",
  "binary",
  "too_large",
  "too_complex",
  "no_policy",
  "unsupported_format",
] as const;

/** What a person should look at, because it was guessed, repaired, set aside or not understood. */
export const warningCodes = [
  "latin_1",
  "cut_character",
  "no_platform",
  "several_addresses",
  "no_title",
  "no_cookies",
  "language_unclear",
  "other_language",
  "truncated",
  "running_header",
  "brand_spelling",
  "escape",
  "not_understood",
  "name_unclear",
  "retention_unclear",
  "category_unclear",
  "party_unclear",
  "joined_cell",
  "duplicate",
  "differs_slightly",
] as const;

const confidenceSchema = z.number().min(0).max(1);

export const importedCookieSchema = z.strictObject({
  names: z.array(z.string()).readonly(),
  provider: z.string().nullable(),
  functionAndLocation: z.string().nullable(),
  purpose: z.string().nullable(),
  category: z.string().nullable(),
  retention: retentionSchema.nullable(),
  party: partySchema.nullable(),
  /** Only where the document says it. */
  domain: z.string().optional(),
  /** The words of a period that amount and unit alone do not say. */
  retentionNote: z.string().optional(),
  confidence: z.record(z.string(), confidenceSchema).readonly(),
  /** The text that the row came from, as it stands in the file. */
  raw: z.string(),
});
export type ImportedCookie = z.infer<typeof importedCookieSchema>;

export const importedSectionSchema = z.strictObject({
  key: z.string(),
  heading: z.string(),
  body: z.string(),
});
export type ImportedSection = z.infer<typeof importedSectionSchema>;

export const importWarningSchema = z.strictObject({
  code: z.enum(warningCodes),
  message: z.string(),
  excerpt: z.string(),
});
export type ImportWarning = z.infer<typeof importWarningSchema>;

/** One document as it was recognised: addresses literal, nothing dropped. */
export const importedDocumentSchema = z.strictObject({
  file: z.string(),
  platform: z.strictObject({ url: z.string(), slug: z.string() }).nullable(),
  locale: z.string(),
  title: z.string(),
  sections: z.array(importedSectionSchema).readonly(),
  cookies: z.array(importedCookieSchema).readonly(),
  warnings: z.array(importWarningSchema).readonly(),
});
export type ImportedDocument = z.infer<typeof importedDocumentSchema>;

export const importRefusalSchema = z.strictObject({
  file: z.string(),
  error: z.strictObject({ code: z.enum(refusalCodes), message: z.string() }),
});
export type ImportRefusal = z.infer<typeof importRefusalSchema>;

/** Whether a file could not be read as a policy. */
export function isRefusal<Result extends ImportedDocument | { readonly error: object }>(
  result: Result,
): result is Exclude<Result, ImportedDocument> {
  return "error" in result;
}
