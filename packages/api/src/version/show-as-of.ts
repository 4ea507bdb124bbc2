import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import type { Tx } from "@cookiedesk/db/connect";
import type { Hash } from "@cookiedesk/domain/hash";
import type { Locale } from "@cookiedesk/domain/locale";
import { liveAt, livePeriods } from "@cookiedesk/domain/policy/live-periods";
import type { PolicyDocument } from "@cookiedesk/domain/seal/document";
import { type Leaf, leafSchema, type Manifest } from "@cookiedesk/domain/seal/manifest";

import type { ActorContext } from "../context.ts";
import { findNames } from "../policy/store.ts";
import { findVersionApprovals } from "../review/version-approvals.ts";
import { inTransaction } from "../transaction.ts";
import { changeKindView } from "../view.ts";
import { readVersion } from "./compared-policy.ts";
import type { ShowAsOfInput } from "./input.ts";
import { findVersions, readSealed } from "./store.ts";
import type { AsOf, StoredFile, StoredPage, VersionLiveThen } from "./view.ts";

/** What visitors of a platform saw at an instant in one language: the sealed document, the very bytes, and every hash. */
export async function showAsOf(
  ctx: ActorContext,
  { platformId, at, locale }: ShowAsOfInput,
): Promise<AsOf> {
  return inTransaction(ctx.db, async (tx) => {
    const versions = await findVersions(tx, platformId);
    const periods = livePeriods(versions).map(({ number, from, until }) => ({
      number,
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    }));
    const live = liveAt(versions, new Date(at));
    if (live === undefined) return { periods, live: null };

    const until = periods.find(({ number }) => number === live.number)?.until ?? null;
    return { periods, live: { ...(await describeVersion(tx, ctx, live, locale)), until } };
  });
}

async function describeVersion(
  tx: Tx,
  { artefacts }: Pick<ActorContext, "artefacts">,
  row: Awaited<ReturnType<typeof findVersions>>[number],
  locale: Locale,
): Promise<Omit<VersionLiveThen, "until">> {
  if (row.leaf === null) throw new Error(`version ${row.versionHash} has no leaf in the ledger`);
  const { manifest, documents } = await readVersion(tx, row.versionHash);
  const leaf = leafSchema.parse(await readSealed(tx, row.leaf.leafHash));
  const nameOf = await findNames(tx, [row.publishedBy]);
  const { key, name } = row.baseVersion.basePolicy;
  const document = documents[locale];
  return {
    number: row.number,
    effectiveAt: row.effectiveAt.toISOString(),
    publishedAt: row.publishedAt.toISOString(),
    by: nameOf(row.publishedBy),
    note: row.note,
    kind: changeKindView.parse(row.kind),
    ...(await findVersionApprovals(tx, [row]))(row),
    base: { key, name, number: row.baseVersion.number },
    platform: manifest.content.platform,
    contentHash: row.contentHash,
    versionHash: row.versionHash,
    leafHash: row.leaf.leafHash,
    renderer: leaf.renderer,
    locales: Object.values(documents).map((one) => one.locale),
    page: document === undefined ? null : await readPage(artefacts, document, manifest, leaf),
  };
}

async function readPage(
  artefacts: ArtefactStore,
  document: PolicyDocument,
  { content }: Manifest,
  leaf: Leaf,
): Promise<StoredPage> {
  const { locale } = document;
  const documentHash = content.documents[locale];
  const visibleTextHash = leaf.visibleText[locale];
  const files = leaf.streams[locale];
  if (documentHash === undefined || visibleTextHash === undefined || files === undefined)
    throw new Error(`version ${leaf.manifest} does not name its page in ${locale}`);
  return {
    document,
    documentHash,
    visibleTextHash,
    files: {
      html: await readFile(artefacts, files.html),
      json: await readFile(artefacts, files.json),
      md: await readFile(artefacts, files.md),
    },
  };
}

async function readFile(artefacts: ArtefactStore, hash: Hash): Promise<StoredFile> {
  const blob = await artefacts.inspectBlob(hash);
  return blob.state === "intact"
    ? { state: "intact", hash, text: Buffer.from(blob.bytes).toString("utf8") }
    : { state: blob.state, hash };
}
