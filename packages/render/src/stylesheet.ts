import { hashOf } from "@cookiedesk/domain/hash";

import { base64OfHex } from "./base64.ts";
import { fontCuts, fontFolder } from "./fonts.ts";
import { html, type Markup } from "./markup.ts";
import { narrowRules } from "./style/narrow-rules.ts";
import { pageRules } from "./style/page-rules.ts";
import { printRules } from "./style/print-rules.ts";
import { tableRules } from "./style/table-rules.ts";

const fontFaces = fontCuts.map(
  ({ family, file, weight, style, range }) =>
    html`@font-face{font-family:${family};font-style:${style};font-weight:${weight};font-display:swap;src:url(${fontFolder}${file})
    format(woff2);unicode-range:${range}} `,
);

/** The one style sheet of every page. */
export const style: Markup = html`<style>
  ${fontFaces}${pageRules}${tableRules}${narrowRules}${printRules}
</style> `;

const open = "<style>";
const text = style.toString().trim().slice(open.length, -"</style>".length);

/** What a content security policy says to allow this style sheet and no other: `'sha256-…'`. */
export const styleSource = `'sha256-${base64OfHex(hashOf(text))}'`;
