import type { Tx } from "@cookiedesk/db/connect";
import { type Hash, hashOf, hashSchema } from "@cookiedesk/domain/hash";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";
import type { AcceptedWarning } from "@cookiedesk/domain/policy/accept-warnings";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";
import type { PolicyInputs } from "@cookiedesk/domain/policy/resolve";
import { type Manifest, manifestSchema } from "@cookiedesk/domain/seal/manifest";
import type { SealedDraft } from "@cookiedesk/domain/seal/seal";
import { openCatalogue } from "@cookiedesk/domain/seal/sealed-catalogue";
import { openInputs } from "@cookiedesk/domain/seal/sealed-inputs";
import { openBase } from "@cookiedesk/domain/seal/sealed-base";

import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import type { PlatformDraft } from "../policy/load-draft.ts";
import type { Rendering } from "../policy/render-and-store.ts";
import { type BlobToKeep, findBlobs, keepSealed } from "./blob-store.ts";
import { enqueueDelivery } from "./delivery-store.ts";

/** Contents never change under their hash, so what was read once need not be read again. */
const baseContents = new Map<Hash, BasePolicyContent>();
const keptContents = 50;

/** A published base's content, from its sealed bytes. */
export async function readBaseContent(tx: Tx, hash: Hash): Promise<BasePolicyContent> {
  const kept = baseContents.get(hash);
  if (kept !== undefined) return kept;

  const content = openBase(await readSealed(tx, hash));
  if (baseContents.size >= keptContents)
    baseContents.delete(baseContents.keys().next().value ?? hash);
  baseContents.set(hash, content);
  return content;
}

/** What a version was resolved from, with the catalogue of its time, from their sealed bytes; its manifest names the base. */
export async function readInputs(tx: Tx, hash: string): Promise<Omit<PolicyInputs, "base">> {
  const { catalogue, ...inputs } = openInputs(await readSealed(tx, hash));
  return {
    ...inputs,
    catalogue:
      typeof catalogue === "string" ? openCatalogue(await readSealed(tx, catalogue)) : catalogue,
  };
}

/** What is sealed under a hash. A blob that is missing or is not what its hash says is a fault. */
export async function readSealed(tx: Tx, hash: string): Promise<unknown> {
  return (await readAllSealed(tx, [hash], (sealed) => sealed)).get(hash);
}

/** Hash → what is sealed under it, opened, in as many queries for a hundred as for one. */
export async function readAllSealed<Value>(
  tx: Tx,
  hashes: readonly string[],
  open: (sealed: unknown) => Value,
): Promise<Map<string, Value>> {
  const blobs = await findBlobs(tx, hashes);
  return new Map(
    [...new Set(hashes)].map((hash) => {
      const bytes = blobs.get(hash);
      if (bytes === undefined) throw new Error(`the sealed bytes ${hash} are missing`);
      if (hashOf(bytes) !== hash) throw new Error(`the sealed bytes ${hash} are damaged`);
      return [hash, open(JSON.parse(Buffer.from(bytes).toString("utf8")))];
    }),
  );
}

export interface LatestVersion {
  readonly id: string;
  readonly number: number;
  readonly contentHash: Hash;
  readonly versionHash: Hash;
}

/** The newest version that a platform has published. */
export async function findLatestVersion(tx: Tx, platformId: string): Promise<LatestVersion | null> {
  const row = await tx.policyVersion.findFirst({
    where: { platformId },
    orderBy: { number: "desc" },
  });
  if (row === null) return null;
  const { id, number } = row;
  return {
    id,
    number,
    contentHash: hashSchema.parse(row.contentHash),
    versionHash: hashSchema.parse(row.versionHash),
  };
}

export interface Publication {
  readonly draft: PlatformDraft;
  readonly sealed: SealedDraft;
  readonly rendering: Rendering;
  readonly note: string;
  readonly kind: ChangeKind;
  /** The version whose documents these are again. */
  readonly restoredFrom: number | null;
  readonly accepted: readonly AcceptedWarning[];
  /** The review of this very content. */
  readonly reviewId: string | null;
  /** Why it goes out without the approvals that it needs. */
  readonly emergency: string | null;
}

/** Makes a rendering the platform's current version: the version, its leaf, the pointer, the entry, and the job to deliver it. */
export async function recordPublication(
  tx: Tx,
  ctx: ActorContext,
  { draft, sealed, rendering, accepted, ...said }: Publication,
) {
  const { base, platform } = draft;
  if (base === null) throw new Error(`${platform.slug}: there is no base version to publish on`);
  const { manifest, sealedLeaf } = rendering;
  const versionId = ctx.newId();
  const at = ctx.now();

  await keepSealed(tx, await blobsOf(tx, platform.id, sealed, rendering));
  await tx.policyVersion.create({
    data: {
      id: versionId,
      platformId: platform.id,
      number: manifest.value.number,
      contentHash: sealed.content.hash,
      versionHash: manifest.hash,
      baseVersionId: base.id,
      ...said,
      accepted: [...accepted],
      effectiveAt: new Date(manifest.value.effectiveAt),
      publishedAt: at,
      publishedBy: ctx.actor.id,
    },
  });
  await tx.ledgerLeaf.create({ data: { versionId, leafHash: sealedLeaf.hash } });
  const current = { versionId, number: manifest.value.number };
  await tx.currentVersion.upsert({
    where: { platformId: platform.id },
    create: { platformId: platform.id, ...current },
    update: current,
  });
  await recordAct(tx, ctx, {
    subject: { kind: "platform", id: platform.id },
    // The rest of what there is to say stands in the version, which never changes.
    after: { number: current.number },
  });
  await enqueueDelivery(tx, platform.id);
}

/** All that is sealed of a publication, each with what it was in the version before. The content is in the manifest. */
async function blobsOf(
  tx: Tx,
  platformId: string,
  { documents, inputs, catalogue }: SealedDraft,
  { manifest, sealedLeaf }: Rendering,
): Promise<BlobToKeep[]> {
  const before = await findLatestSealed(tx, platformId);
  return [
    ...Object.entries(documents).map(([locale, document]) => ({
      ...document,
      like: before?.documents[locale],
    })),
    { ...inputs, like: before?.inputs },
    catalogue,
    { ...manifest, like: before?.manifest },
    { ...sealedLeaf, like: before?.leaf },
  ];
}

/** The hashes of what is sealed of the newest version; null before the first. */
export async function findLatestSealed(tx: Tx, platformId: string) {
  const row = await tx.policyVersion.findFirst({
    where: { platformId },
    orderBy: { number: "desc" },
    include: { leaf: true },
  });
  if (row === null) return null;
  const { content, inputs } = manifestSchema.parse(await readSealed(tx, row.versionHash));
  const documents: Readonly<Record<string, string>> = content.documents;
  return {
    documents,
    inputs,
    manifest: row.versionHash,
    leaf: row.leaf?.leafHash,
  };
}

/** Version hash → manifest, in as many queries for a hundred as for one. */
export async function readManifests(
  tx: Tx,
  versionHashes: readonly string[],
): Promise<Map<string, Manifest>> {
  return readAllSealed(tx, versionHashes, (sealed) => manifestSchema.parse(sealed));
}

/** Every version of a platform with its base version and its leaf, the oldest first. */
export async function findVersions(tx: Tx, platformId: string) {
  return tx.policyVersion.findMany({
    where: { platformId },
    orderBy: { number: "asc" },
    include: { baseVersion: { include: { basePolicy: true } }, current: true, leaf: true },
  });
}

/** One version of a platform with its leaf; null where there is no such version. */
export async function findVersion(tx: Tx, platformId: string, number: number) {
  return tx.policyVersion.findUnique({
    where: { platformId_number: { platformId, number } },
    include: { baseVersion: { include: { basePolicy: true } }, leaf: true },
  });
}

/** The version hash of what a platform shows now; null before its first version. */
export async function findCurrentHash(tx: Tx, platformId: string): Promise<string | null> {
  const current = await tx.currentVersion.findUnique({
    where: { platformId },
    include: { version: true },
  });
  return current?.version.versionHash ?? null;
}
