import { isSafeLink } from "@cookiedesk/domain/prose/parse-prose";
import type { DocumentCookie, PolicyDocument } from "@cookiedesk/domain/seal/document";

import { type CookieGroup, cookieGroups, countCookies } from "./cookie-groups.ts";
import { type CookieRow, cookieRow } from "./cookie-row.ts";
import { html, type Markup, type Piece } from "./markup.ts";
import { renderLine } from "./prose-markup.ts";
import type { Reader } from "./reader.ts";

/**
 * The cookies by category. On narrow screens the rows become blocks; the roles keep it a table for screen readers,
 * which would otherwise lose it with the layout. `id` is given where no heading carries the anchor.
 */
export function renderCookieTable(
  document: PolicyDocument,
  reader: Reader,
  id: string | null,
): Markup {
  const { columns } = reader.words;
  const heads = [columns.cookie, columns.purpose, columns.where, columns.setBy, columns.keptFor];
  return html`<table role="table" ${id !== null && html` id="${id}"`}>
    <caption>
      ${countCookies(document, reader)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    ${cookieGroups(document, reader).map((group) => renderGroup(group, reader))}
  </table> `;
}

function renderGroup({ title, description, cookies }: CookieGroup, reader: Reader): Markup {
  return html`<tbody role="rowgroup">
    <tr class="head" role="row">
      <th class="cat" colspan="5" scope="rowgroup" role="rowheader">
        <b>${renderLine(title, reader)}</b
        >${description !== null && html` <span>${renderLine(description, reader)}</span>`}
      </th>
    </tr>
    ${cookies.map((cookie, at) => renderRow(cookie, at === 0, reader))}
  </tbody> `;
}

function renderRow(cookie: DocumentCookie, isFirst: boolean, reader: Reader): Markup {
  const { names, about, purpose, where, setBy, keptFor } = cookieRow(cookie, reader);
  const { columns } = reader.words;
  return html`<tr role="row" ${isFirst && html` class="first"`}>
    <th scope="row" role="rowheader">${renderNames(names, about)}</th>
    ${renderCell(columns.purpose, purpose !== null && renderLine(purpose, reader))}
    ${renderCell(columns.where, where !== null && renderLine(where, reader))}
    ${renderCell(columns.setBy, renderSetter(setBy, reader))}
    ${renderCell(columns.keptFor, renderKeptFor(keptFor, reader))}
  </tr> `;
}

function renderCell(label: string, content: Piece): Markup {
  return content === false
    ? html`<td role="cell"></td>`
    : html`<td role="cell" data-l="${label}"><span>${content}</span></td>`;
}

function renderNames(names: CookieRow["names"], { kind, domain }: CookieRow["about"]): Piece {
  return [
    names.map((name, at) => [at > 0 && html`<br />`, html`<code dir="ltr">${name}</code>`]),
    kind !== null && html`<small>${kind}</small>`,
    domain !== null && html`<small><bdi dir="ltr">${domain}</bdi></small>`,
  ];
}

function renderSetter({ name, notes, privacyUrl }: CookieRow["setBy"], { words }: Reader): Piece {
  if (name === null && notes.length === 0) return false;
  return [
    name !== null && html`<bdi>${name}</bdi>`,
    notes.map((note) => html`<small>${note}</small>`),
    privacyUrl !== null &&
      isSafeLink(privacyUrl) &&
      html`<small><a href="${privacyUrl}">${words.privacyPage}</a></small>`,
  ];
}

function renderKeptFor({ period, note }: CookieRow["keptFor"], reader: Reader): Piece {
  if (period === null && note === null) return false;
  return [period, note !== null && html`<small>${renderLine(note, reader)}</small>`];
}
