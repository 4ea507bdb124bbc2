import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import {
  type PlatformPointer,
  platformPointerSchema,
  type PublishedLocale,
} from "@cookiedesk/artefacts/pointer";
import { canonicalJson } from "@cookiedesk/domain/canonical-json";
import { hashOf } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { manifestSchema } from "@cookiedesk/domain/seal/manifest";
import { renderVersion } from "@cookiedesk/render/render-version";
import { sampleDocument, sampleVersion } from "@cookiedesk/render/sample-version";

/** Publishes versions 1 to `current` of a platform in English and French, as a delivery would. */
export async function publishSample(
  store: ArtefactStore,
  slug: string,
  current: number,
): Promise<PlatformPointer> {
  const numbers = Array.from({ length: current }, (_, index) => index + 1);
  const pointer = platformPointerSchema.parse({
    schema: 1,
    slug,
    name: slug,
    url: `https://${slug}.example.org`,
    defaultLocale: "en",
    current,
    versions: await Promise.all(numbers.map((number) => putVersion(store, slug, number))),
  });
  await store.writePointer(pointer);
  return pointer;
}

async function putVersion(store: ArtefactStore, slug: string, number: number) {
  const french = {
    ...sampleDocument,
    locale: localeSchema.parse("fr"),
    title: "Politique de cookies",
  };
  const sample = sampleVersion(sampleDocument, french);
  const manifest = manifestSchema.parse({ ...sample.manifest, platform: slug, number });
  const versionHash = hashOf(canonicalJson(manifest));
  const locales: Record<string, PublishedLocale> = {};
  for (const [locale, { html, json, md }] of Object.entries(
    renderVersion({ ...sample, manifest, versionHash }),
  )) {
    const put = async (text: string) => store.putBlob(new TextEncoder().encode(text));
    const title = sample.documents[locale]?.title ?? "";
    locales[locale] = { title, html: await put(html), json: await put(json), md: await put(md) };
  }
  return {
    number,
    versionHash,
    contentHash: manifest.contentHash,
    kind: "material",
    effectiveAt: manifest.effectiveAt,
    locales,
  };
}
