import { createHash } from "node:crypto";

import type { Db, Tx } from "@cookiedesk/db/connect";
import {
  type ImportedDocument,
  importedDocumentSchema,
} from "@cookiedesk/importer/imported-document";
import { z } from "zod";

import type { ActorContext } from "../context.ts";

/** A document that could be read, with the bytes and the text that it was read from. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly rawText: string;
  readonly document: ImportedDocument;
}

const jsonObject = z.record(z.string(), z.json());

/** Keeps a document as it was recognised; the same bytes are kept once. */
export async function keepDocument(
  tx: Tx,
  ctx: ActorContext,
  { bytes, rawText, document }: ReadFile,
  platformId: string | null,
) {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const recognised = jsonObject.parse(document);
  const reading = { recognised, platformId, importedAt: ctx.now(), importedBy: ctx.actor.id };
  await tx.importedDocument.upsert({
    where: { sha256 },
    // PostgreSQL has no place for NUL in a text.
    create: {
      id: ctx.newId(),
      sha256,
      fileName: document.file,
      rawText: rawText.replaceAll("\0", "\u{FFFD}"),
      ...reading,
    },
    update: reading,
  });
}

/** What earlier imports read for the platforms that follow a base: the newest of each platform and locale. */
export async function findKnownDocuments(
  tx: Tx,
  basePolicyId: string,
): Promise<ImportedDocument[]> {
  const rows = await tx.importedDocument.findMany({
    where: { platform: { basePolicyId } },
    orderBy: [{ importedAt: "asc" }, { id: "asc" }],
    select: { recognised: true },
  });
  // What an older release recognised differently is not guessed at.
  return rows.flatMap(({ recognised }) => {
    const read = importedDocumentSchema.safeParse(recognised);
    return read.success ? [read.data] : [];
  });
}

/** Makes every other import wait until this one's transaction ends. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('import', 0))`;
}

/** The documents that were imported last, the newest first, without their texts. */
export async function findDocuments(db: Db) {
  return db.importedDocument.findMany({
    orderBy: [{ importedAt: "desc" }, { id: "desc" }],
    take: 500,
    select: {
      id: true,
      fileName: true,
      importedAt: true,
      importedBy: true,
      recognised: true,
      platform: true,
    },
  });
}

/** One document with its text; null where it is none of ours. */
export async function findDocument(db: Db, id: string) {
  return db.importedDocument.findUnique({ where: { id } });
}
