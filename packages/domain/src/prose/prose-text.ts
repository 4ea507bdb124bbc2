import type { PublicFacts } from "../platform/platform.ts";
import { isPlaceholder, placeholderValue } from "./placeholder.ts";
import type { Block, Inline, Prose } from "./prose.ts";

/** The words of a text as a reader sees them, one line a block; with facts, placeholders are filled. */
export function visibleText(prose: Prose, facts?: PublicFacts): string {
  return prose.map((block) => blockText(block, facts)).join("\n");
}

function blockText(block: Block, facts: PublicFacts | undefined): string {
  return block.type === "list"
    ? block.items.map((item) => visibleText(item, facts)).join("\n")
    : inlineText(block.content, facts);
}

/** The words of one line as a reader sees them. */
export function inlineText(content: readonly Inline[], facts?: PublicFacts): string {
  return content.map((inline) => pieceText(inline, facts)).join("");
}

function pieceText(inline: Inline, facts: PublicFacts | undefined): string {
  switch (inline.type) {
    case "text":
    case "code":
      return inline.text;
    case "break":
      return "\n";
    case "placeholder":
      return facts !== undefined && isPlaceholder(inline.name)
        ? placeholderValue(inline.name, facts)
        : `{{${inline.name}}}`;
    default:
      return inlineText(inline.content, facts);
  }
}
