import {
  fillPlaceholders,
  isPlaceholder,
  placeholderValue,
  splitPlaceholders,
} from "@cookiedesk/domain/prose/placeholder";
import { isSafeLink } from "@cookiedesk/domain/prose/parse-prose";
import type { Block, Inline, Prose } from "@cookiedesk/domain/prose/prose";

import { html, type Markup } from "./markup.ts";
import type { Reader } from "./reader.ts";

/** A body's blocks. Those of a lead are drawn larger, and a link that stands alone in it as an act. */
export function renderProse(
  prose: Prose,
  reader: Reader,
  place: "lead" | "body" = "body",
): Markup[] {
  return prose.map((block, at) =>
    renderBlock(block, reader, place === "lead" ? (at === 0 ? "opening" : "lead") : "body"),
  );
}

/** One line of plain text with its placeholders filled. */
export function renderLine(text: string, reader: Reader): Markup[] {
  return splitPlaceholders(text).map((inline) => renderInline(inline, reader));
}

function renderBlock(block: Block, reader: Reader, place: "opening" | "lead" | "body"): Markup {
  switch (block.type) {
    case "paragraph":
      return renderParagraph(renderInlines(block.content, reader), block.content, place);
    case "heading":
      return renderHeading(block.level, renderInlines(block.content, reader));
    case "list":
      return renderList(block, reader);
  }
}

function renderParagraph(
  content: Markup[],
  [first, ...rest]: readonly Inline[],
  place: "opening" | "lead" | "body",
): Markup {
  if (place === "opening") return html`<p class="lead">${content}</p> `;
  if (place === "lead" && first?.type === "link" && rest.length === 0)
    return html`<p class="act">${content}</p> `;
  return html`<p>${content}</p> `;
}

function renderHeading(level: 2 | 3 | 4, content: Markup[]): Markup {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2> `;
    case 3:
      return html`<h3>${content}</h3> `;
    case 4:
      return html`<h4>${content}</h4> `;
  }
}

function renderList({ ordered, start, items }: Block & { type: "list" }, reader: Reader): Markup {
  const entries = items.map((item) => html`<li>${renderItem(item, reader)}</li> `);
  return ordered
    ? html`<ol start="${start}">
        ${entries}
      </ol> `
    : html`<ul>
        ${entries}
      </ul> `;
}

function renderItem(item: Prose, reader: Reader): Markup[] {
  return item.flatMap((block, at) =>
    at === 0 && block.type === "paragraph"
      ? renderInlines(block.content, reader)
      : renderBlock(block, reader, "body"),
  );
}

function renderInlines(content: readonly Inline[], reader: Reader): Markup[] {
  return content.map((inline) => renderInline(inline, reader));
}

function renderInline(inline: Inline, reader: Reader): Markup {
  switch (inline.type) {
    case "text":
      return reader.direction === "rtl" ? isolateAddresses(inline.text) : html`${inline.text}`;
    case "placeholder":
      return renderPlaceholder(inline.name, reader);
    case "code":
      return html`<code dir="ltr">${inline.text}</code>`;
    case "break":
      return html`<br /> `;
    case "emphasis":
      return html`<em>${renderInlines(inline.content, reader)}</em>`;
    case "strong":
      return html`<strong>${renderInlines(inline.content, reader)}</strong>`;
    case "link":
      return renderLink(inline.href, renderInlines(inline.content, reader), reader);
  }
}

function renderPlaceholder(name: string, { platform }: Reader): Markup {
  if (!isPlaceholder(name)) return html`{{${name}}}`;
  const value = placeholderValue(name, platform);
  return name === "platform.url" ? html`<bdi dir="ltr">${value}</bdi>` : html`<bdi>${value}</bdi>`;
}

/** What is sealed has been checked; that a link is safe is asked again where it becomes one. */
function renderLink(href: string, content: Markup[], { platform }: Reader): Markup {
  const target = fillPlaceholders(href, platform);
  return isSafeLink(target) ? html`<a href="${target}">${content}</a>` : html`${content}`;
}

/** Inside text that runs from right to left an address would come apart at its slashes and dots. */
function isolateAddresses(text: string): Markup {
  const pieces = text.split(/(https?:\/\/[^\s<>،؛]+)/u).map((piece, at) => {
    if (at % 2 === 0) return html`${piece}`;
    const address = piece.replace(/[.,;:!?)\]؟]+$/u, "");
    return html`<bdi dir="ltr">${address}</bdi>${piece.slice(address.length)}`;
  });
  return html`${pieces}`;
}
