import { importedDocumentSchema } from "@cookiedesk/importer/imported-document";

import type { ActorContext } from "../context.ts";
import { findNames } from "../policy/store.ts";
import { notFound } from "../trpc.ts";
import type { ImportIdInput } from "./input.ts";
import { findDocument, findDocuments } from "./store.ts";
import type { ImportDetails, ImportRow } from "./view.ts";

/** The documents that were imported, the newest first. */
export async function listImports({ db }: ActorContext): Promise<ImportRow[]> {
  const rows = await findDocuments(db);
  const nameOf = await findNames(
    db,
    rows.map(({ importedBy }) => importedBy),
  );
  return rows.map(({ id, fileName, importedAt, importedBy, recognised, platform }) => {
    const read = importedDocumentSchema.safeParse(recognised);
    return {
      id,
      fileName,
      importedAt: importedAt.toISOString(),
      by: nameOf(importedBy),
      platform: platform === null ? null : { slug: platform.slug, name: platform.name },
      url: read.data?.platform?.url ?? null,
      cookies: read.data?.cookies.length ?? 0,
      warnings: read.data?.warnings.length ?? 0,
    };
  });
}

/** One document as it was recognised, with the text that it was read from. */
export async function describeImport(
  { db }: ActorContext,
  { id }: ImportIdInput,
): Promise<ImportDetails> {
  const row = await findDocument(db, id);
  if (row === null) throw notFound("import");
  const { fileName, rawText, recognised } = row;
  return { id, fileName, rawText, recognised: importedDocumentSchema.parse(recognised) };
}
