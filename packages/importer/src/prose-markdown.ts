import { parseProse } from "@cookiedesk/domain/prose/parse-prose";
import { visibleText } from "@cookiedesk/domain/prose/prose-text";

import { plainWords } from "./plain-words.ts";

/** Writes a paragraph so that the editor's Markdown reads exactly its words. `marked`: emphasis and links in it are meant. */
export function asParagraph(text: string, marked: boolean): string {
  const cleaned = text
    .replaceAll(
      /(?<=[\p{L}\p{N}])\*\*|\*\*(?=[\p{L}\p{N}]+\*\*[\p{L}\p{N}])/gu,
      (mark, at: number) => (isInsideWord(text, at) ? "" : mark),
    )
    .replaceAll(/\\_/gu, "_")
    .trim();
  if (cleaned.length > 20_000) return escaped(cleaned);

  const parsed = parseProse(cleaned);
  const isOneParagraph =
    parsed.ok && parsed.prose.length === 1 && parsed.prose[0]?.type === "paragraph";
  if (!isOneParagraph) return escaped(marked ? plainWords(cleaned) : cleaned);
  return marked || visibleText(parsed.prose) === cleaned ? cleaned : escaped(cleaned);
}

function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && /[\p{L}\p{N}]/u.test(text[at + 2] ?? " ");
}

/** Every mark that could mean something gets a backslash; spaces in front and inside stay single. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~&]/gu, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/^[-+=]/u, (mark) => `\\${mark}`);
}
