import type { Hash } from "@cookiedesk/domain/hash";
import { fillPlaceholders } from "@cookiedesk/domain/prose/placeholder";
import type { PolicyDocument } from "@cookiedesk/domain/seal/document";
import type { Manifest } from "@cookiedesk/domain/seal/manifest";

import { formatDay, formatMoment, formatNumber } from "./local-format.ts";
import { html, type Markup } from "./markup.ts";
import { listedLocales, pageAddress } from "./page-address.ts";
import { type PageLink, renderPage } from "./page-shell.ts";
import { renderPolicyBody } from "./policy-body.ts";
import { renderLine } from "./prose-markup.ts";
import { hostOf, type Reader } from "./reader.ts";

/** What a published page says of the version it shows; a draft has none. */
export interface PublishedFacts {
  readonly manifest: Manifest;
  readonly versionHash: Hash;
  /** When its platform was archived: the page then says above all else that it no longer changes. */
  readonly archivedSince?: string;
}

/** The page of one locale, published or, without `published`, marked as a draft; a sample has no mark at all. */
export function renderPolicyPage(
  document: PolicyDocument,
  reader: Reader,
  published: PublishedFacts | null,
  { isSample = false }: { readonly isSample?: boolean } = {},
): string {
  const { locale, words, platform } = reader;
  const host = hostOf(platform.url);
  return renderPage({
    locale,
    words,
    title: `${fillPlaceholders(document.title, platform)} · ${host}`,
    head:
      published === null
        ? html`<meta name="robots" content="noindex" /> `
        : renderHead(reader, published),
    site: { host, url: platform.url },
    languages: published === null ? [] : languagesOf(published.manifest),
    hasTable: document.cookies.length > 0,
    main: html`${renderNotice(reader, published)}
      <h1>${renderLine(document.title, reader)}</h1>
      ${isSample ? null : published === null ? html`<p class="meta"><b class="draft">${words.draft}</b></p> ` : renderMeta(reader, published)}${renderPolicyBody(document, reader)}`,
    ...(published === null ? {} : { foot: renderFoot(reader, published) }),
  });
}

function renderNotice({ locale, words }: Reader, published: PublishedFacts | null): Markup | null {
  return published?.archivedSince === undefined
    ? null
    : html`<p class="meta" role="note">
        <b class="draft">${words.archivedNotice(formatDay(published.archivedSince, locale))}</b>
      </p> `;
}

function languagesOf({ platform, content, defaultLocale }: Manifest): PageLink[] {
  return listedLocales(Object.keys(content.documents), defaultLocale).map((locale) => ({
    locale,
    href: pageAddress.current(platform, locale),
  }));
}

function renderHead({ locale, words, platform }: Reader, { manifest }: PublishedFacts): Markup {
  const slug = manifest.platform;
  return html`<meta name="description" content="${words.description(hostOf(platform.url))}" />
    <link rel="canonical" href="${pageAddress.current(slug, locale)}" />
    ${languagesOf(manifest).map((language) => html`<link rel="alternate" hreflang="${language.locale}" href="${language.href}" /> `)}
    <link rel="alternate" hreflang="x-default" href="${pageAddress.platform(slug)}" />
    <link
      rel="alternate"
      type="application/json"
      href="${pageAddress.version(slug, locale, manifest.number, "json")}"
    />
    <link
      rel="alternate"
      type="text/markdown"
      href="${pageAddress.version(slug, locale, manifest.number, "md")}"
    /> `;
}

function renderMeta({ locale, words }: Reader, { manifest }: PublishedFacts): Markup {
  return html`<p class="meta">
    <span><b>${words.version(formatNumber(manifest.number, locale))}</b></span>
    <span>${words.inForceSince(formatDay(manifest.effectiveAt, locale))}</span>
    <a href="${pageAddress.history(manifest.platform, locale)}">${words.earlierVersions}</a>
  </p> `;
}

function renderFoot({ locale, words }: Reader, { manifest, versionHash }: PublishedFacts): Markup {
  const slug = manifest.platform;
  const version = words.version(formatNumber(manifest.number, locale));
  const address = pageAddress.version(slug, locale, manifest.number);
  return html`<dl>
    <dt>${words.foot.thisPage}</dt>
    <dd>${words.published(version, formatMoment(manifest.effectiveAt, locale))}</dd>
    <dt>${words.foot.versionHash}</dt>
    <dd>${renderHash(versionHash)}</dd>
    <dt>${words.foot.permanentAddress}</dt>
    <dd>
      <a href="${address}"><bdi dir="ltr">${address}</bdi></a>
    </dd>
    <dt>${words.foot.history}</dt>
    <dd><a href="${pageAddress.history(slug, locale)}">${words.foot.everyVersion}</a></dd>
    <dt>${words.foot.alsoAs}</dt>
    <dd>
      <a href="${pageAddress.version(slug, locale, manifest.number, "md")}"><bdi>Markdown</bdi></a
      >${words.comma}<a href="${pageAddress.version(slug, locale, manifest.number, "json")}"
        ><bdi>JSON</bdi></a
      >
    </dd>
  </dl>`;
}

/** A hash whole, in groups for the eye that are no spaces when it is copied or searched for. */
export function renderHash(hash: string): Markup {
  const groups = hash.match(/.{1,8}/gu) ?? [];
  return html`<code class="hash" dir="ltr"
    >${groups.map((group) => html`<span>${group}</span><wbr />`)}</code
  >`;
}
