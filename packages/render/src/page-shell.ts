import { direction } from "@cookiedesk/domain/locale";

import { languageName } from "./local-format.ts";
import { html, type Markup, type Piece } from "./markup.ts";
import { style } from "./stylesheet.ts";
import type { Words } from "./words.ts";

export interface PageLink {
  readonly locale: string;
  readonly href: string;
}

export interface PageShell {
  readonly locale: string;
  readonly words: Words;
  readonly title: string;
  readonly head?: Piece;
  /** Whose page it is; without one it is the public site's own. */
  readonly site?: { readonly host: string; readonly url: string };
  readonly languages?: readonly PageLink[];
  readonly hasTable?: boolean;
  readonly main: Piece;
  readonly foot?: Piece;
}

/** A whole page: no script, one style sheet in it, nothing fetched but the fonts of this host. */
export function renderPage({
  locale,
  words,
  title,
  head,
  site,
  languages = [],
  hasTable,
  main,
  foot,
}: PageShell): string {
  return html`<!doctype html>
    <html lang="${locale}" dir="${direction(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${head ?? null}${style}
      </head>
      <body>
        ${hasTable === true && html`<a class="skip" href="#cookies">${words.skipToTable}</a> `}${html`<div
          class="rule"
        >
          <header>
            ${site === undefined ? html`<a class="site" href="/">${words.publicSite}</a>` : html`<a class="site" href="${site.url}"><bdi dir="ltr">${site.host}</bdi></a>`}${languages.length > 1 && renderLanguages(languages, locale, words)}
          </header>
        </div> `}
        <main>${main}</main>
        ${foot !== undefined && html`<div class="foot"><footer>${foot}</footer></div> `}
      </body>
    </html> `.toString();
}

function renderLanguages(languages: readonly PageLink[], current: string, words: Words): Markup {
  return html`<nav aria-label="${words.languages}">
    <ul>
      ${languages.map(
        ({ locale, href }) =>
          html`<li>${renderLanguageLink({ locale, href }, locale === current)}</li>`,
      )}
    </ul>
  </nav>`;
}

/** A language in its own words, said in its own voice. */
export function renderLanguageLink({ locale, href }: PageLink, isCurrent = false): Markup {
  return html`<a
    href="${href}"
    lang="${locale}"
    dir="${direction(locale)}"
    hreflang="${locale}"
    ${isCurrent && html` aria-current="page"`}
    >${languageName(locale)}</a
  >`;
}
