import { type Hash, hashOf } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { slugSchema } from "@cookiedesk/domain/platform/platform";
import type { RenderedVersion } from "@cookiedesk/domain/policy/publish";
import { documentFormats, type Leaf, leafSchema } from "@cookiedesk/domain/seal/manifest";
import { type SealedDraft, sealLeaf, sealVersion } from "@cookiedesk/domain/seal/seal";
import type { Sealed } from "@cookiedesk/domain/seal/sealed";
import { toDocument } from "@cookiedesk/domain/seal/to-document";
import { rendererVersion, renderVersion } from "@cookiedesk/render/render-version";

import type { ActorContext } from "../context.ts";
import type { LatestVersion } from "../version/store.ts";
import type { PlatformDraft } from "./load-draft.ts";

/** A rendering whose bytes are in the store; its leaf is sealed. */
export interface Rendering extends RenderedVersion {
  readonly sealedLeaf: Sealed;
}

/** Renders the draft as the version that would come next, and stores every byte of it. Orphans are harmless. */
export async function renderAndStore(
  { artefacts, now }: Pick<ActorContext, "artefacts" | "now">,
  draft: PlatformDraft,
  sealed: SealedDraft,
  latest: LatestVersion | null,
): Promise<Rendering> {
  const manifest = sealManifest(draft, sealed, latest, now());
  const documents = Object.fromEntries(
    sealed.policy.locales.map((locale) => [locale, toDocument(sealed.policy, locale)]),
  );
  const rendered = renderVersion({
    manifest: manifest.value,
    versionHash: manifest.hash,
    documents,
  });
  const leaf = toLeaf(manifest.hash, rendered);
  const sealedLeaf = sealLeaf(leaf);

  const streams = Object.values(rendered).flatMap((locale) =>
    documentFormats.map((format) => locale[format]),
  );
  const blobs = [
    ...Object.values(sealed.documents),
    sealed.inputs,
    sealed.catalogue,
    manifest,
    sealedLeaf,
  ];
  await Promise.all(
    [...streams, ...blobs.map(({ bytes }) => bytes)].map((text) =>
      artefacts.putBlob(Buffer.from(text, "utf8")),
    ),
  );
  return { manifest, leaf, sealedLeaf };
}

/** The manifest of the version that comes after the latest one. */
export function sealManifest(
  draft: PlatformDraft,
  sealed: SealedDraft,
  latest: LatestVersion | null,
  effectiveAt: Date,
) {
  if (draft.base === null)
    throw new Error(`${draft.platform.slug}: there is no base version to publish on`);
  return sealVersion({
    draft: sealed,
    base: draft.base.contentHash,
    platform: slugSchema.parse(draft.platform.slug),
    defaultLocale: localeSchema.parse(draft.platform.defaultLocale),
    number: (latest?.number ?? 0) + 1,
    effectiveAt,
    previous: latest?.versionHash ?? null,
  });
}

function toLeaf(versionHash: Hash, rendered: ReturnType<typeof renderVersion>): Leaf {
  const locales = Object.entries(rendered);
  return leafSchema.parse({
    schema: 1,
    manifest: versionHash,
    renderer: rendererVersion,
    streams: Object.fromEntries(
      locales.map(([locale, { html, json, md }]) => [
        locale,
        { html: hashOf(html), json: hashOf(json), md: hashOf(md) },
      ]),
    ),
    visibleText: Object.fromEntries(
      locales.map(([locale, { visibleText }]) => [locale, hashOf(visibleText)]),
    ),
  });
}
