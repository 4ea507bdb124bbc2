import { canonicalJson } from "@cookiedesk/domain/canonical-json";
import type { Hash } from "@cookiedesk/domain/hash";
import type { PolicyDocument } from "@cookiedesk/domain/seal/document";
import type { DocumentFormat, Manifest } from "@cookiedesk/domain/seal/manifest";

import { renderMarkdown } from "./document-markdown.ts";
import { renderPolicyPage } from "./policy-page.ts";
import { readerOf } from "./reader.ts";
import { visibleTextOf } from "./visible-text.ts";

/** Stands in the ledger beside the hashes of what it made; goes up with every change of a published byte. */
export const rendererVersion = "2";

export interface VersionToRender {
  readonly manifest: Manifest;
  readonly versionHash: Hash;
  /** One for each locale that the manifest names. */
  readonly documents: Readonly<Record<string, PolicyDocument>>;
}

/** One locale of a version in every format, and the words that its page shows. */
interface RenderedLocale extends Readonly<Record<DocumentFormat, string>> {
  readonly visibleText: string;
}

/** Every byte stream of a version, by locale. The same version gives the same bytes. */
export function renderVersion({
  manifest,
  versionHash,
  documents,
}: VersionToRender): Record<string, RenderedLocale> {
  const locales = Object.keys(manifest.content.documents);
  return Object.fromEntries(
    locales.map((locale) => {
      const document = documents[locale];
      if (document === undefined) throw new Error(`the document of ${locale} was not given`);
      return [locale, renderLocale(document, manifest, versionHash)];
    }),
  );
}

/** The page of each locale of an archived platform's last version, under a notice. The version's own pages stay as they are. */
export function renderArchived(
  { manifest, versionHash, documents }: VersionToRender,
  archivedSince: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.values(documents).map((document) => [
      document.locale,
      renderPolicyPage(document, readerOf(document.locale, manifest.content.platform), {
        manifest,
        versionHash,
        archivedSince,
      }),
    ]),
  );
}

function renderLocale(
  document: PolicyDocument,
  manifest: Manifest,
  versionHash: Hash,
): RenderedLocale {
  const reader = readerOf(document.locale, manifest.content.platform);
  const page = renderPolicyPage(document, reader, { manifest, versionHash });
  return {
    html: page,
    json: canonicalJson({ schema: 1, versionHash, manifest, document }),
    md: renderMarkdown(document, reader, { manifest, versionHash }),
    visibleText: visibleTextOf(page),
  };
}
