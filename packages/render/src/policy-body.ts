import { parseProse } from "@cookiedesk/domain/prose/parse-prose";
import type { Prose } from "@cookiedesk/domain/prose/prose";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import type { DocumentSection, PolicyDocument } from "@cookiedesk/domain/seal/document";

import { renderCookieTable } from "./cookie-table.ts";
import { html, type Markup } from "./markup.ts";
import { renderLine, renderProse } from "./prose-markup.ts";
import type { Reader } from "./reader.ts";

/** The sections in their order, the cookie table in its place; a draft that lost the place shows it at the end. */
export function renderPolicyBody(document: PolicyDocument, reader: Reader): Markup[] {
  const hasPlace = document.sections.some(({ key }) => key === cookiesKey);
  const sections = hasPlace ? document.sections : [...document.sections, { key: cookiesKey }];
  return sections.map((section, at) => renderSection(section, document, reader, at === 0));
}

function renderSection(
  { key, heading, body, ...forgotten }: DocumentSection,
  document: PolicyDocument,
  reader: Reader,
  isFirst: boolean,
): Markup {
  forgotten satisfies Record<string, never>;
  const isTable = key === cookiesKey && document.cookies.length > 0;
  return html`${heading !== undefined && html`<h2 id="${key}">${renderLine(heading, reader)}</h2> `}${
    body !== undefined &&
    renderProse(readBody(body), reader, isFirst && heading === undefined ? "lead" : "body")
  }${isTable && renderCookieTable(document, reader, heading === undefined ? key : null)}`;
}

/** A body that is still being typed may hold what the subset lacks: it is then shown as it is written, never as markup. */
function readBody(body: string): Prose {
  const parsed = parseProse(body);
  return parsed.ok
    ? parsed.prose
    : [{ type: "paragraph", content: [{ type: "text", text: body }] }];
}
