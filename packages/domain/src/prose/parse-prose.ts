import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  PhrasingContent,
  RootContent,
} from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { z } from "zod";

import { unseenCharacters } from "../plain-text.ts";
import { splitPlaceholders } from "./placeholder.ts";
import type { Block, Inline, Prose } from "./prose.ts";

export type ProseProblemCode =
  | "html"
  | "unsafe_link"
  | "heading_level"
  | "image"
  | "code_block"
  | "quote"
  | "rule"
  | "footnote_or_definition"
  | "control_characters";

/** Something that the subset does not have. `line` counts from 1; `excerpt` is as the writer typed it. */
export interface ProseProblem {
  readonly code: ProseProblemCode;
  readonly line: number;
  readonly excerpt: string;
}

export type ParsedProse =
  | { readonly ok: true; readonly prose: Prose }
  | { readonly ok: false; readonly problems: readonly ProseProblem[] };

/**
 * Reads the Markdown subset (paragraph, h2–h4, list, link, emphasis, code), as CommonMark reads it.
 * Nothing is dropped in silence: what the subset lacks is named, all of it at once.
 */
export function parseProse(text: string): ParsedProse {
  const problems: ProseProblem[] = [];
  const refuse = (code: ProseProblemCode, node: Placed) => {
    problems.push({ code, line: node.position?.start.line ?? 1, excerpt: excerptOf(text, node) });
  };

  if (unseenCharacters.test(text.replaceAll(/[\n\t]/gu, ""))) refuse("control_characters", {});
  const prose = readBlocks(fromMarkdown(text).children, refuse);
  return problems.length === 0 ? { ok: true, prose } : { ok: false, problems };
}

/** A body as it is stored: NFC, one kind of line end, no space at line ends, and nothing that the subset lacks. */
export const proseSchema = z
  .string()
  .transform(normaliseProse)
  .pipe(
    z
      .string()
      .min(1, { error: "empty" })
      .max(50_000, { error: "too_long" })
      .check((context) => {
        const parsed = parseProse(context.value);
        if (parsed.ok) return;
        for (const problem of parsed.problems) {
          context.issues.push({
            code: "custom",
            input: context.value,
            message: problem.code,
            params: { ...problem },
          });
        }
      }),
  );

/** The one form in which a text is stored, so that equal texts have equal hashes. */
export function normaliseProse(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[ \t]+$/gmu, "")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
}

/** http, https, mailto and addresses relative to the page; a leading placeholder stands for the platform's own address. */
export function isSafeLink(href: string): boolean {
  if (unseenCharacters.test(href) || /[\s\\]/u.test(href)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(href)?.[1];
  if (scheme !== undefined) return ["http", "https", "mailto"].includes(scheme.toLowerCase());
  if (href.startsWith("//") || href === "") return false;
  return href.startsWith("{{platform.url}}") || !/^[^/?#]*:/u.test(href);
}

interface Placed {
  readonly position?:
    | { start: { line: number; offset?: number | undefined }; end: { offset?: number | undefined } }
    | undefined;
}
type Refuse = (code: ProseProblemCode, node: Placed) => void;

function excerptOf(text: string, node: Placed): string {
  const start = node.position?.start.offset ?? 0;
  return text.slice(start, Math.min(node.position?.end.offset ?? text.length, start + 80));
}

function readBlocks(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  refuse: Refuse,
): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case "paragraph":
        return [{ type: "paragraph", content: readInlines(node.children, refuse) }];
      case "heading":
        if (node.depth !== 2 && node.depth !== 3 && node.depth !== 4) {
          refuse("heading_level", node);
          return [];
        }
        return [
          { type: "heading", level: node.depth, content: readInlines(node.children, refuse) },
        ];
      case "list":
        return [
          {
            type: "list",
            ordered: node.ordered === true,
            start: node.start ?? 1,
            items: node.children.map((item: ListItem) => readBlocks(item.children, refuse)),
          },
        ];
      case "html":
        refuse("html", node);
        return [];
      case "code":
        refuse("code_block", node);
        return [];
      case "blockquote":
        refuse("quote", node);
        return [];
      case "thematicBreak":
        refuse("rule", node);
        return [];
      default:
        refuse("footnote_or_definition", node);
        return [];
    }
  });
}

function readInlines(nodes: readonly PhrasingContent[], refuse: Refuse): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
        return splitPlaceholders(node.value);
      case "inlineCode":
        return [{ type: "code", text: node.value }];
      case "break":
        return [{ type: "break" }];
      case "emphasis":
      case "strong":
        return [{ type: node.type, content: readInlines(node.children, refuse) }];
      case "link":
        if (!isSafeLink(node.url)) {
          refuse("unsafe_link", node);
          return [];
        }
        return [{ type: "link", href: node.url, content: readInlines(node.children, refuse) }];
      case "html":
        refuse("html", node);
        return [];
      case "image":
      case "imageReference":
        refuse("image", node);
        return [];
      default:
        refuse("footnote_or_definition", node);
        return [];
    }
  });
}
