import type { Tx } from "@cookiedesk/db/connect";
import type { Sealed } from "@cookiedesk/domain/seal/sealed";

import { decodeBlob, encodeBlob } from "./blob-encoding.ts";

/** Sealed bytes to keep. What they are like (the version before) is read with them, and only the difference is stored. */
export interface BlobToKeep extends Sealed {
  readonly like?: string | undefined;
}

/** The bytes that are kept under each of these hashes; those of which there are none are absent. */
export async function findBlobs(
  tx: Tx,
  hashes: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const rows = await tx.blob.findMany({
    where: { hash: { in: [...hashes] } },
    include: { reference: true },
  });
  return new Map(rows.map((row) => [row.hash, decodeRow(row)]));
}

/** Keeps sealed bytes; those that are there already stay as they are. */
export async function keepSealed(
  tx: Tx,
  blobs: readonly BlobToKeep[],
  createdAt: Date,
): Promise<void> {
  const hashes = blobs.map(({ hash }) => hash);
  const rows = await tx.blob.findMany({
    where: { hash: { in: hashes } },
    select: { hash: true },
  });
  const kept = new Set(rows.map(({ hash }) => hash));
  const missing = blobs.filter(({ hash }) => !kept.has(hash));
  const references = await findReferences(
    tx,
    missing.flatMap(({ like }) => like ?? []),
  );
  await tx.blob.createMany({
    data: missing.map(({ hash, bytes, like }) => {
      const reference = references.get(like ?? "") ?? null;
      const encoded = encodeBlob(Buffer.from(bytes, "utf8"), reference?.bytes ?? null);
      return {
        hash,
        bytes: encoded.bytes,
        encoding: encoded.encoding,
        referenceHash: encoded.isAgainstReference ? (reference?.hash ?? null) : null,
        createdAt,
      };
    }),
    skipDuplicates: true,
  });
}

interface Reference {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/**
 * Blob → the one that something like it is stored against: itself, or its own reference. A reference never has one, so
 * that reading takes two rows at most, however many versions there are.
 */
async function findReferences(tx: Tx, hashes: readonly string[]): Promise<Map<string, Reference>> {
  const rows = await tx.blob.findMany({
    where: { hash: { in: [...hashes] } },
    include: { reference: true },
  });
  return new Map(
    rows.map((row) => {
      const whole = row.reference ?? row;
      return [row.hash, { hash: whole.hash, bytes: decodeBlob(whole, null) }];
    }),
  );
}

interface BlobRow {
  readonly bytes: Uint8Array;
  readonly encoding: string | null;
  readonly reference: { readonly bytes: Uint8Array; readonly encoding: string | null } | null;
}

function decodeRow({ reference, ...blob }: BlobRow): Uint8Array {
  return decodeBlob(blob, reference === null ? null : decodeBlob(reference, null));
}
