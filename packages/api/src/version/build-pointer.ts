import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import {
  type ArchivedPages,
  type PlatformPointer,
  platformPointerSchema,
} from "@cookiedesk/artefacts/pointer";
import type { Tx } from "@cookiedesk/db/connect";
import { hashSchema } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { leafSchema, type Manifest } from "@cookiedesk/domain/seal/manifest";
import { fillPlaceholders } from "@cookiedesk/domain/prose/placeholder";
import { renderArchived, type VersionToRender } from "@cookiedesk/render/render-version";
import { z } from "zod";

import { readVersion } from "./compared-policy.ts";
import type { Whereabouts } from "./delivery-store.ts";
import { findVersions, readAllSealed, readManifests } from "./store.ts";

/** Of a document, all that the pointer says. */
const titledSchema = z.object({ title: z.string() });

/**
 * All that the public side knows of a platform, out of what was sealed; null before its first version. Nothing is taken
 * over from the pointer before it, so that delivering again mends whatever became of that one.
 */
export async function buildPointer(
  tx: Tx,
  artefacts: ArtefactStore,
  { platformId, whereabouts }: { platformId: string; whereabouts: Whereabouts },
): Promise<PlatformPointer | null> {
  const rows = await findVersions(tx, platformId);
  const newest = rows.at(-1);
  if (newest === undefined) return null;

  const versionHash = hashSchema.parse(newest.versionHash);
  const shown = { versionHash, ...(await readVersion(tx, versionHash)) };
  return platformPointerSchema.parse({
    schema: 1,
    slug: whereabouts.slug,
    ...shown.manifest.content.platform,
    defaultLocale: shown.manifest.defaultLocale,
    current: shown.manifest.number,
    versions: await listPublished(tx, rows),
    ...hostMove(whereabouts),
    ...(await archivedPages(artefacts, shown, whereabouts)),
  });
}

/** Every version with its locales; each kind of sealed bytes is read at once, however many versions there are. */
async function listPublished(tx: Tx, rows: Awaited<ReturnType<typeof findVersions>>) {
  const manifests = await readManifests(
    tx,
    rows.map(({ versionHash }) => versionHash),
  );
  const leaves = await readAllSealed(
    tx,
    rows.flatMap(({ leaf }) => leaf?.leafHash ?? []),
    (sealed) => leafSchema.parse(sealed),
  );
  const titles = await readAllSealed(
    tx,
    [...manifests.values()].flatMap(({ content }) => Object.values(content.documents)),
    (sealed) => titledSchema.parse(sealed).title,
  );
  return rows.map(({ number, versionHash, contentHash, kind, effectiveAt, leaf }) => {
    const manifest = manifests.get(versionHash);
    const sealedLeaf = leaves.get(leaf?.leafHash ?? "");
    if (manifest === undefined || sealedLeaf === undefined)
      throw new Error(`version ${versionHash} has no leaf in the ledger`);
    return {
      number,
      versionHash,
      contentHash,
      kind,
      effectiveAt: effectiveAt.toISOString(),
      locales: publishedLocales(manifest, sealedLeaf.streams, titles),
    };
  });
}

function publishedLocales(
  { content }: Manifest,
  streams: Readonly<Record<string, object>>,
  titles: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content.documents).map(([locale, hash]) => [
      locale,
      { title: fillPlaceholders(titles.get(hash) ?? "", content.platform), ...streams[locale] },
    ]),
  );
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
