import { leafSchema, manifestSchema } from "@cookiedesk/domain/seal/manifest";
import { localeSchema } from "@cookiedesk/domain/locale";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import { publicFactsSchema } from "@cookiedesk/domain/platform/platform";
import { z } from "zod";

import { changeKindView, instantView, versionApprovalShape } from "../view.ts";

/** A published version whole, as it is sealed. */
export const openVersionView = z.object({
  versionHash: z.string(),
  manifest: manifestSchema,
  /** Locale → document. */
  documents: z.record(z.string(), documentSchema),
  leafHash: z.string(),
  leaf: leafSchema,
});
export type OpenVersion = z.infer<typeof openVersionView>;

const periodView = z.object({
  number: z.int(),
  from: instantView,
  /** Null: it still is. */
  until: instantView.nullable(),
});

/** Published bytes out of the artefact store, held against the hash that the ledger has of them. */
const storedFileView = z.discriminatedUnion("state", [
  z.object({ state: z.literal("intact"), hash: z.string(), text: z.string() }),
  z.object({ state: z.enum(["missing", "damaged"]), hash: z.string() }),
]);
export type StoredFile = z.infer<typeof storedFileView>;

const storedPageView = z.object({
  document: documentSchema,
  documentHash: z.string(),
  visibleTextHash: z.string(),
  files: z.object({ html: storedFileView, json: storedFileView, md: storedFileView }),
});
export type StoredPage = z.infer<typeof storedPageView>;

const versionLiveThenView = z.object({
  number: z.int(),
  effectiveAt: instantView,
  /** When the next version took its place; null while it is live. */
  until: instantView.nullable(),
  publishedAt: instantView,
  by: z.string(),
  note: z.string(),
  kind: changeKindView,
  ...versionApprovalShape,
  base: z.object({ key: z.string(), name: z.string(), number: z.int() }),
  /** The platform's name and address as they were published. */
  platform: publicFactsSchema,
  contentHash: z.string(),
  versionHash: z.string(),
  leafHash: z.string(),
  renderer: z.string(),
  locales: z.array(localeSchema),
  /** Null where the version was not published in the language that was asked for. */
  page: storedPageView.nullable(),
});
export type VersionLiveThen = z.infer<typeof versionLiveThenView>;

/** What was live at one instant, and when each version was. */
export const asOfView = z.object({
  periods: z.array(periodView),
  /** Null before the first version. */
  live: versionLiveThenView.nullable(),
});
export type AsOf = z.infer<typeof asOfView>;
