import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import type { Db, Tx } from "@cookiedesk/db/connect";
import type { Hash } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import {
  documentFormats,
  type Leaf,
  leafSchema,
  type Manifest,
  manifestSchema,
} from "@cookiedesk/domain/seal/manifest";
import { openBase } from "@cookiedesk/domain/seal/sealed-base";
import { openInputs } from "@cookiedesk/domain/seal/sealed-inputs";
import {
  findVersionProblems,
  type KeptDocument,
  type KeptFile,
  type VersionToVerify,
} from "@cookiedesk/domain/seal/verify-version";

import { inTransaction } from "../transaction.ts";
import type { VerifyPlatformInput } from "./input.ts";
import { openKept } from "./open-kept.ts";
import { findVersions } from "./store.ts";
import type { VerifiedPlatform } from "./verify-view.ts";

export interface VerifyContext {
  readonly db: Db;
  readonly artefacts: ArtefactStore;
}

/** How long looking at a whole platform may take: every byte of every version is read. */
const seconds = 600;

/**
 * Looks at everything that is kept of a platform's versions: the manifest, the inputs, the base, every document and the
 * leaf in the database, and every published file in the store, each held against its hash.
 */
export async function verifyPlatform(
  { db, artefacts }: VerifyContext,
  { platformId, after, limit }: VerifyPlatformInput,
): Promise<VerifiedPlatform> {
  return inTransaction(
    db,
    async (tx) => {
      const rows = await findVersions(tx, platformId);
      const versions = [];
      const asked = rows.filter(({ number }) => number > after).slice(0, limit);
      for (const row of asked) {
        const before = rows.find(({ number }) => number === row.number - 1);
        const version = await readVersion(tx, artefacts, row, before?.versionHash ?? null);
        versions.push({
          number: row.number,
          files: version.files.length,
          problems: findVersionProblems(version),
        });
      }
      return { total: rows.length, versions };
    },
    { seconds },
  );
}

async function readVersion(
  tx: Tx,
  artefacts: ArtefactStore,
  row: Awaited<ReturnType<typeof findVersions>>[number],
  previous: string | null,
): Promise<VersionToVerify> {
  const { number, versionHash, contentHash } = row;
  const baseHash = row.baseVersion.contentHash;
  const manifest = await openKept(tx, versionHash, (sealed) => manifestSchema.parse(sealed));
  const inputsHash = manifest.value?.inputs;
  const inputs = inputsHash === undefined ? null : await openKept(tx, inputsHash, openInputs);
  const base = await openKept(tx, baseHash, openBase);
  const leaf =
    row.leaf === null
      ? null
      : {
          hash: row.leaf.leafHash,
          ...(await openKept(tx, row.leaf.leafHash, (sealed) => leafSchema.parse(sealed))),
        };
  return {
    number,
    versionHash,
    contentHash,
    baseHash,
    previous,
    manifest,
    inputs:
      inputs === null || inputsHash === undefined
        ? null
        : { hash: inputsHash, state: inputs.state },
    base: base.state,
    documents: await readDocuments(tx, manifest.value),
    leaf,
    files: await readFiles(artefacts, leaf?.value ?? null),
  };
}

async function readDocuments(tx: Tx, manifest: Manifest | null): Promise<KeptDocument[]> {
  const documents: KeptDocument[] = [];
  for (const [locale, hash] of Object.entries(manifest?.content.documents ?? {})) {
    const { state } = await openKept(tx, hash, (sealed) => documentSchema.parse(sealed));
    documents.push({ locale: localeSchema.parse(locale), hash, state });
  }
  return documents;
}

async function readFiles(artefacts: ArtefactStore, leaf: Leaf | null): Promise<KeptFile[]> {
  const files: KeptFile[] = [];
  for (const [locale, hashes] of Object.entries<Record<string, Hash>>(leaf?.streams ?? {})) {
    for (const format of documentFormats) {
      const hash = hashes[format];
      if (hash === undefined) continue;
      const { state } = await artefacts.inspectBlob(hash);
      files.push({ locale: localeSchema.parse(locale), format, hash, state });
    }
  }
  return files;
}
