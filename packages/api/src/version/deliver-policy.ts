import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import {
  type ArchivedPages,
  type PlatformPointer,
  platformPointerSchema,
  type Pointer,
  redirectPointerSchema,
} from "@cookiedesk/artefacts/pointer";
import type { Db, Tx } from "@cookiedesk/db/connect";
import { hashSchema } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { leafSchema } from "@cookiedesk/domain/seal/manifest";
import { fillPlaceholders } from "@cookiedesk/domain/prose/placeholder";
import { renderArchived, type VersionToRender } from "@cookiedesk/render/render-version";

import { inTransaction } from "../transaction.ts";
import { readVersion } from "./compared-policy.ts";
import { findWhereabouts, lockDelivery, markDelivered } from "./delivery-store.ts";
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
    const whereabouts = await findWhereabouts(tx, platformId);
    if (whereabouts === null) return;
    const pointer = await buildPointer(tx, artefacts, { platformId, whereabouts });
    if (pointer === null) return;
    // The platform first: whoever is sent on from a former slug finds it.
    for (const one of [pointer, ...redirectsTo(pointer, whereabouts)]) await put(artefacts, one);
    await markDelivered(tx, platformId, pointer.current, now());
  });
}

async function put(artefacts: ArtefactStore, pointer: Pointer): Promise<void> {
  if ((await artefacts.writePointer(pointer)) === "older") {
    throw new Error(
      `${pointer.slug}: the public files are of a later version than ${pointer.current}; they belong to another database`,
    );
  }
}

type Whereabouts = NonNullable<Awaited<ReturnType<typeof findWhereabouts>>>;

/** From every slug that the platform once had straight to the one of today. */
function redirectsTo({ slug, current }: PlatformPointer, { formerAddresses }: Whereabouts) {
  return formerAddresses
    .filter((former) => former.slug !== null)
    .map((former) =>
      redirectPointerSchema.parse({ schema: 1, slug: former.slug, movedTo: slug, current }),
    );
}

/** All that the public side knows of a platform, out of what was sealed; null before its first version. */
async function buildPointer(
  tx: Tx,
  artefacts: ArtefactStore,
  { platformId, whereabouts }: { platformId: string; whereabouts: Whereabouts },
): Promise<PlatformPointer | null> {
  const rows = await findVersions(tx, platformId);
  const versions = [];
  let newest = null;
  for (const { number, versionHash, contentHash, kind, effectiveAt, leaf } of rows) {
    if (leaf === null) throw new Error(`version ${versionHash} has no leaf in the ledger`);
    const version = {
      versionHash: hashSchema.parse(versionHash),
      ...(await readVersion(tx, versionHash)),
    };
    const { manifest, documents } = version;
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
    newest = version;
  }
  if (newest === null) return null;
  return platformPointerSchema.parse({
    schema: 1,
    slug: whereabouts.slug,
    ...newest.manifest.content.platform,
    defaultLocale: newest.manifest.defaultLocale,
    current: newest.manifest.number,
    versions,
    ...hostMove(whereabouts),
    ...(await archivedPages(artefacts, newest, whereabouts)),
  });
}

function hostMove({ url, formerAddresses }: Whereabouts): Pick<PlatformPointer, "hostMove"> {
  const from = formerAddresses.flatMap((former) => former.url ?? []);
  return from.length === 0 ? {} : { hostMove: { to: url, from } };
}

/** What visitors of an archived platform find; the pages under the notice are put into the store on the way. */
async function archivedPages(
  artefacts: ArtefactStore,
  newest: VersionToRender,
  { archivedAt, archivedPage }: Whereabouts,
): Promise<{ archived?: ArchivedPages }> {
  if (archivedAt === null) return {};
  const since = archivedAt.toISOString();
  if (archivedPage === "gone") return { archived: { page: "gone", since } };
  const html: ArchivedNotice["html"] = {};
  for (const [locale, page] of Object.entries(renderArchived(newest, since))) {
    html[localeSchema.parse(locale)] = await artefacts.putBlob(Buffer.from(page, "utf8"));
  }
  return { archived: { page: "notice", since, html } };
}

type ArchivedNotice = Extract<ArchivedPages, { page: "notice" }>;
