import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import { type PlatformPointer, platformPointerSchema } from "@cookiedesk/artefacts/pointer";
import type { Db, Tx } from "@cookiedesk/db/connect";
import { leafSchema } from "@cookiedesk/domain/seal/manifest";
import { fillPlaceholders } from "@cookiedesk/domain/prose/placeholder";

import { inTransaction } from "../transaction.ts";
import { readVersion } from "./compared-policy.ts";
import { lockDelivery, markDelivered } from "./delivery-store.ts";
import { findVersions, readSealed } from "./store.ts";

export interface DeliveryContext {
  readonly db: Db;
  readonly artefacts: ArtefactStore;
  readonly now: () => Date;
}

/** Lets the public side show what is published. Doing it again, or late, does no harm. */
export async function deliverPolicy(
  { db, artefacts, now }: DeliveryContext,
  { platformId }: { platformId: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockDelivery(tx, platformId);
    const pointer = await buildPointer(tx, platformId);
    if (pointer === null) return;
    if ((await artefacts.writePointer(pointer)) === "older") {
      throw new Error(
        `${pointer.slug}: the public files are of a later version than ${pointer.current}; they belong to another database`,
      );
    }
    await markDelivered(tx, platformId, pointer.current, now());
  });
}

/** All that the public side knows of a platform, out of what was sealed; null before its first version. */
async function buildPointer(tx: Tx, platformId: string): Promise<PlatformPointer | null> {
  const rows = await findVersions(tx, platformId);
  const versions = [];
  let newest = null;
  for (const { number, versionHash, contentHash, kind, effectiveAt, leaf } of rows) {
    if (leaf === null) throw new Error(`version ${versionHash} has no leaf in the ledger`);
    const { manifest, documents } = await readVersion(tx, versionHash);
    const { streams } = leafSchema.parse(await readSealed(tx, leaf.leafHash));
    const locales = Object.entries(documents).map(([locale, { title }]): [string, unknown] => [
      locale,
      {
        title: fillPlaceholders(title, manifest.content.platform),
        ...streams[locale as keyof typeof streams],
      },
    ]);
    versions.push({
      number,
      versionHash,
      contentHash,
      kind,
      effectiveAt: effectiveAt.toISOString(),
      locales: Object.fromEntries<unknown>(locales),
    });
    newest = manifest;
  }
  if (newest === null) return null;
  return platformPointerSchema.parse({
    schema: 1,
    slug: newest.platform,
    ...newest.content.platform,
    defaultLocale: newest.defaultLocale,
    current: newest.number,
    versions,
  });
}
