import type { Tx } from "@cookiedesk/db/connect";
import { hashOf } from "@cookiedesk/domain/hash";
import type { Sealed } from "@cookiedesk/domain/seal/sealed";

import { decodeBlob, encodeBlob } from "./blob-encoding.ts";

/** Sealed bytes to keep. Where there is something alike, such as the version before, only the difference is stored. */
export interface BlobToKeep extends Sealed {
  readonly like?: string | undefined;
}

/** The bytes that are kept under each of these hashes; those of which there are none are absent. */
export async function findBlobs(
  tx: Tx,
  hashes: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const rows = await findRows(tx, hashes);
  return new Map([...rows].map(([hash, row]) => [hash, decodeRow(row)]));
}

/** What is kept under each of these hashes, held against it; a blob that there is not is absent. */
export async function inspectBlobs(
  tx: Tx,
  hashes: readonly string[],
): Promise<Map<string, Uint8Array | "damaged">> {
  const rows = await findRows(tx, hashes);
  return new Map([...rows].map(([hash, row]) => [hash, inspectRow(hash, row)]));
}

/** Keeps sealed bytes; those that are there already stay as they are. */
export async function keepSealed(tx: Tx, blobs: readonly BlobToKeep[]): Promise<void> {
  const kept = await tx.blob.findMany({
    where: { hash: { in: blobs.map(({ hash }) => hash) } },
    select: { hash: true },
  });
  const missing = blobs.filter(({ hash }) => !kept.some((row) => row.hash === hash));
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
        referenceHash:
          encoded.isAgainstReference && reference !== null
            ? Buffer.from(reference.hash, "hex")
            : null,
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
  const rows = await findRows(tx, hashes);
  return new Map(
    [...rows].map(([hash, row]) => {
      const whole = row.reference ?? { ...row, hash };
      return [hash, { hash: whole.hash, bytes: decodeBlob(whole, null) }];
    }),
  );
}

interface BlobRow {
  readonly bytes: Uint8Array;
  readonly encoding: string | null;
}

interface RowWithReference extends BlobRow {
  readonly reference: (BlobRow & { readonly hash: string }) | null;
}

/** Rows with the ones that they were deflated against. */
async function findRows(tx: Tx, hashes: readonly string[]): Promise<Map<string, RowWithReference>> {
  const rows = await tx.blob.findMany({ where: { hash: { in: [...new Set(hashes)] } } });
  const named = new Set(rows.flatMap(({ referenceHash }) => toHash(referenceHash) ?? []));
  const references = await tx.blob.findMany({ where: { hash: { in: [...named] } } });
  return new Map(
    rows.map(({ hash, bytes, encoding, referenceHash }) => {
      const wanted = toHash(referenceHash);
      const reference = references.find((one) => one.hash === wanted);
      if (wanted !== null && reference === undefined)
        throw new Error(`the sealed bytes ${hash} are stored against ${wanted}, which is missing`);
      return [hash, { bytes, encoding, reference: reference ?? null }];
    }),
  );
}

function toHash(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : Buffer.from(bytes).toString("hex");
}

function decodeRow({ reference, ...blob }: RowWithReference): Uint8Array {
  return decodeBlob(blob, reference === null ? null : decodeBlob(reference, null));
}

/** Bytes that cannot be inflated any more are damaged like those that give another hash. */
function inspectRow(hash: string, row: RowWithReference): Uint8Array | "damaged" {
  try {
    const bytes = decodeRow(row);
    return hashOf(bytes) === hash ? bytes : "damaged";
  } catch {
    return "damaged";
  }
}
