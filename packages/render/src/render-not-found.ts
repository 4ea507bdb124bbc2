import { formatDay, formatNumber, languageName } from "./local-format.ts";
import { html, type Markup } from "./markup.ts";
import { pageAddress } from "./page-address.ts";
import { type PageShell, renderLanguageLink, renderPage } from "./page-shell.ts";
import { hostOf } from "./reader.ts";
import { type Words, wordsFor } from "./words.ts";
import { en } from "./words/en.ts";

interface KnownPlatform {
  readonly slug: string;
  readonly url: string;
}

/** What somebody asked for that is not there, and what is there instead. */
export type NotFound =
  | { readonly kind: "root" }
  | { readonly kind: "address" }
  | { readonly kind: "platform"; readonly slug: string }
  | {
      readonly kind: "part";
      readonly platform: KnownPlatform;
      readonly available: readonly string[];
    }
  /** It was there: the platform is archived, and its page went with it. */
  | { readonly kind: "gone"; readonly platform: KnownPlatform; readonly since: string }
  | {
      readonly kind: "language";
      readonly platform: KnownPlatform;
      readonly locale: string;
      readonly available: readonly string[];
    }
  | {
      readonly kind: "version";
      readonly platform: KnownPlatform;
      readonly locale: string;
      readonly number: number;
      readonly available: readonly number[];
    };

/** A page for an address that leads nowhere: it says why and where to go, and names nothing that is not public. */
export function renderNotFound(found: NotFound, locale: string): string {
  const words = wordsFor(locale) ?? en;
  const title = found.kind === "gone" ? words.goneTitle : words.nothingHere;
  const shell: PageShell = {
    locale: wordsFor(locale) === null ? "en" : locale,
    words,
    title,
    head: html`<meta name="robots" content="noindex" /> `,
    main: [html`<h1>${title}</h1> `, explain(found, locale, words)],
  };
  if (!("platform" in found)) return renderPage(shell);
  const { url } = found.platform;
  return renderPage({ ...shell, site: { host: hostOf(url), url } });
}

function explain(found: NotFound, locale: string, words: Words): Markup {
  switch (found.kind) {
    case "root":
      return html`<p>${words.whatThisHostIs}</p> `;
    case "address":
      return html`<p>${words.noSuchAddress}</p> `;
    case "platform":
      return html`<p>${words.noSuchPlatform(found.slug)}</p>
        <p>${words.whatThisHostIs}</p> `;
    case "part":
      return html`<p>${words.noSuchAddress}</p>
        ${renderLanguageChoices(found, words)}`;
    case "gone":
      return html`<p>${words.gone(hostOf(found.platform.url), formatDay(found.since, locale))}</p>
        <p>
          <a href="${pageAddress.history(found.platform.slug)}">${words.foot.everyVersion}</a>
        </p> `;
    case "language":
      return html`<p>${words.noSuchLanguage(languageName(found.locale, locale))}</p>
        ${renderLanguageChoices(found, words)}`;
    case "version":
      return html`<p>${words.noSuchVersion(formatNumber(found.number, locale))}</p>
        <p>${words.availableVersions}</p>
        ${renderChoices(found.available.map((number) => renderVersionLink(found.platform.slug, found.locale, number, locale, words)))}`;
  }
}

function renderLanguageChoices(
  { platform, available }: { platform: KnownPlatform; available: readonly string[] },
  words: Words,
): Markup {
  return html`<p>${words.availableLanguages}</p>
    ${renderChoices(available.map((locale) => renderLanguageLink({ locale, href: pageAddress.current(platform.slug, locale) })))}`;
}

function renderVersionLink(
  slug: string,
  language: string,
  number: number,
  locale: string,
  words: Words,
): Markup {
  return html`<a href="${pageAddress.version(slug, language, number)}"
    >${words.version(formatNumber(number, locale))}</a
  >`;
}

function renderChoices(links: readonly Markup[]): Markup {
  return html`<ul class="choices">
    ${links.map((link) => html`<li>${link}</li> `)}
  </ul> `;
}
