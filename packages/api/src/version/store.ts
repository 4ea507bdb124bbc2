import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import { type Hash, hashOf } from "@cookiedesk/domain/hash";
import { type BasePolicyContent, basePolicyContentSchema } from "@cookiedesk/domain/policy/policy-content";
import type { Sealed } from "@cookiedesk/domain/seal/seal";

/** Contents never change under their hash, so what was read once need not be read again. */
const baseContents = new Map<Hash, BasePolicyContent>();
const keptContents = 50;

export async function readBaseContent(tx: Tx, hash: Hash): Promise<BasePolicyContent> {
  const kept = baseContents.get(hash);
  if (kept !== undefined) return kept;

  const content = basePolicyContentSchema.parse(await readSealed(tx, hash));
  if (baseContents.size >= keptContents) baseContents.delete(baseContents.keys().next().value ?? hash);
  baseContents.set(hash, content);
  return content;
}

/** What is sealed under a hash. A blob that is missing or is not what its hash says is a fault. */
export async function readSealed(tx: Tx, hash: string): Promise<Json> {
  const blob = await tx.blob.findUnique({ where: { hash } });
  if (blob === null) throw new Error(`the sealed bytes ${hash} are missing`);
  if (hashOf(blob.bytes) !== hash) throw new Error(`the sealed bytes ${hash} are damaged`);
  const sealed: Json = JSON.parse(Buffer.from(blob.bytes).toString("utf8"));
  return sealed;
}

/** Keeps sealed bytes; those that are there already stay as they are. */
export async function keepSealed(tx: Tx, blobs: readonly Sealed[], createdAt: Date): Promise<void> {
  await tx.blob.createMany({
    data: blobs.map(({ hash, bytes }) => ({ hash, bytes: Buffer.from(bytes, "utf8"), mediaType: "application/json", createdAt })),
    skipDuplicates: true,
  });
}

