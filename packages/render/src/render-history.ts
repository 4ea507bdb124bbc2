import type { ChangeKind } from "@cookiedesk/domain/policy/publish";

import { formatDay, formatNumber } from "./local-format.ts";
import { html, type Markup } from "./markup.ts";
import { listedLocales, pageAddress } from "./page-address.ts";
import { renderPage } from "./page-shell.ts";
import { renderHash } from "./policy-page.ts";
import { hostOf, type Reader, readerOf } from "./reader.ts";

/** What the history page needs to know of a platform: a pointer of the artefact store says all of it. */
export interface PlatformHistory {
  readonly slug: string;
  readonly name: string;
  readonly url: string;
  readonly defaultLocale: string;
  readonly current: number;
  /** Ascending. */
  readonly versions: readonly HistoryVersion[];
  readonly archived?: { readonly since: string; readonly page: "notice" | "gone" } | undefined;
}

interface HistoryVersion {
  readonly number: number;
  readonly versionHash: string;
  readonly kind: ChangeKind;
  readonly effectiveAt: string;
  readonly locales: Readonly<Record<string, unknown>>;
}

/** Every version of a policy, newest first, with the days on which it was in force. */
export function renderHistory(history: PlatformHistory, locale: string): string {
  const { slug, name, url, versions } = history;
  const reader = readerOf(locale, { name, url });
  const { words } = reader;
  const current = versions.find(({ number }) => number === history.current);
  const languages = listedLocales(Object.keys(current?.locales ?? {}), history.defaultLocale);
  const rows = versions.map((version, at) => renderRow(version, versions[at + 1], history, reader));
  const { historyColumns: columns } = words;
  return renderPage({
    locale,
    words,
    title: `${words.historyTitle} · ${hostOf(url)}`,
    head: html`<link rel="canonical" href="${pageAddress.history(slug, locale)}" /> `,
    site: { host: hostOf(url), url },
    languages: languages.map((language) => ({
      locale: language,
      href: pageAddress.history(slug, language),
    })),
    main: html`<h1>${words.historyTitle}</h1>
      ${renderMeta(history, reader)}
      <p>${words.historyIntroduction}</p>
      <table role="table" class="versions">
        <thead role="rowgroup">
          <tr role="row">
            ${[columns.version, columns.from, columns.until, columns.change, columns.hash].map(
              (head) => html`<th scope="col" role="columnheader">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.toReversed()}
        </tbody>
      </table> `,
  });
}

function renderMeta({ slug, archived }: PlatformHistory, { locale, words }: Reader): Markup {
  return html`<p class="meta">
    ${archived !== undefined && html`<b class="draft">${words.archivedSince(formatDay(archived.since, locale))}</b> `}${archived?.page !== "gone" && html`<a href="${pageAddress.current(slug, locale)}">${words.currentPage}</a>`}
  </p>`;
}

function renderRow(
  version: HistoryVersion,
  next: HistoryVersion | undefined,
  { slug, current }: PlatformHistory,
  reader: Reader,
): Markup {
  const { locale, words } = reader;
  const { historyColumns: columns } = words;
  const name = words.version(formatNumber(version.number, locale));
  const language = Object.hasOwn(version.locales, locale)
    ? locale
    : Object.keys(version.locales)[0];
  const until =
    version.number === current
      ? words.inForceNow
      : next === undefined
        ? ""
        : formatDay(next.effectiveAt, locale);
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${
        language === undefined
          ? name
          : html`<a
              href="${pageAddress.version(slug, language, version.number)}"
              hreflang="${language}"
              >${name}</a
            >`
      }
    </th>
    ${renderCell(columns.from, formatDay(version.effectiveAt, locale))}
    ${renderCell(columns.until, until)} ${renderCell(columns.change, words.change[version.kind])}
    ${renderCell(columns.hash, renderHash(version.versionHash))}
  </tr> `;
}

function renderCell(label: string, content: string | Markup): Markup {
  return html`<td role="cell" data-l="${label}"><span>${content}</span></td>`;
}
