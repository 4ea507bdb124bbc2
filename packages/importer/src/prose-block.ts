import { isCategoryHeading } from "./category-words.ts";
import { isPolicyTitle } from "./document-title.ts";
import { nameLikeness } from "./cookie-names.ts";
import { joinPieces, type Vocabulary } from "./join-pieces.ts";
import { folded, plainWords } from "./plain-words.ts";
import type { TextLine } from "./text-line.ts";

/** A piece of prose: a heading, a paragraph or one entry of a list. `level` is 0 for a heading without Markdown's marks. */
export type ProseBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string; readonly at: number }
  | { readonly kind: "paragraph"; readonly text: string; readonly at: number }
  | { readonly kind: "entry"; readonly mark: string; readonly text: string; readonly at: number };

export interface ProseLine extends TextLine {
  readonly at: number;
}

interface OpenBlock {
  kind: "heading" | "paragraph" | "entry";
  level: number;
  mark: string;
  lines: ProseLine[];
}

/** Puts lines together into headings, paragraphs and list entries. `marked`: the document marks its headings as Markdown does. */
export function readProse(
  lines: readonly ProseLine[],
  vocabulary: Vocabulary,
  marked: boolean,
): ProseBlock[] {
  const open: OpenBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    const last = open.at(-1);
    const hashes = /^(#{1,6})\s+\S/u.exec(text)?.[1];
    const entry = /^([-*+•▪◦●‣·–—]|\d{1,2}[.)])\s+(?=\S)/u.exec(text)?.[0];
    if (isRule(text)) {
      if (
        /^=+$|^-+$/u.test(text) &&
        last?.lines.length === 1 &&
        !line.gap &&
        last.kind === "paragraph"
      )
        Object.assign(last, { kind: "heading", level: text.startsWith("=") ? 1 : 2 });
    } else if (hashes !== undefined)
      open.push({ kind: "heading", level: hashes.length, mark: "", lines: [line] });
    else if (entry !== undefined && !(isNumbered(entry) && isLoneNumber(lines, index)))
      open.push({
        kind: "entry",
        level: 0,
        mark: isNumbered(entry) ? "1." : "-",
        lines: [{ ...line, text: text.slice(entry.length) }],
      });
    else if (
      entry === undefined &&
      last !== undefined &&
      last.kind !== "heading" &&
      continues(last, line, lines[index + 1], lines[index - 1])
    )
      last.lines.push(line);
    else open.push({ kind: "paragraph", level: 0, mark: "", lines: [line] });
  }
  return withoutLoneHeadings(
    open.map((block) => close(block, vocabulary, marked)),
    marked,
  );
}

/** A line of nothing but dashes, stars or underscores. */
function isRule(text: string): boolean {
  return /^(=+|-{2,}|\*{3,}|_{3,}|(\* ){2,}\*|(- ){2,}-|[-–—])$/u.test(text);
}

function isNumbered(mark: string): boolean {
  return /\d/u.test(mark);
}

/** "1. Introduction" with no "2." right below numbers a heading, not a list. */
function isLoneNumber(lines: readonly ProseLine[], index: number): boolean {
  const near = [lines[index - 1], lines[index + 1]];
  return (
    isHeadingText(plainWords(lines[index]?.text ?? "")) &&
    !near.some((line) => /^\s*\d{1,2}[.)]\s+\S/u.test(line?.text ?? ""))
  );
}

function continues(
  block: OpenBlock,
  line: ProseLine,
  next: ProseLine | undefined,
  adjacent: ProseLine | undefined,
): boolean {
  const previous = block.lines.at(-1);
  if (previous === undefined) return false;
  const before = previous.text.trim();
  const text = line.text.trim();
  const startsLow = /^[\p{Ll}),;]/u.test(text);
  const isOpen = !/[.!?:;]["”»)]?$/u.test(before);
  // What a page break or a logo tore apart.
  if (line.gap || adjacent?.at !== line.at - 1)
    return block.kind === "paragraph" && startsLow && isOpen && before.length >= 40;
  if (block.kind === "entry") return startsLow || (isOpen && before.length >= 50);

  if (isPolicyTitle(text) || (block.lines.length === 1 && isPolicyTitle(before))) return false;
  if (isHeadingText(plainWords(before)) && isCategoryHeading(plainWords(text))) return false;
  if (startsLow) return true;
  if (block.lines.length === 1 && before.length < 60) {
    const isHeading = isHeadingText(plainWords(before));
    if (
      before.length < text.length * (isHeading ? 0.75 : 0.5) ||
      (isHeading && isHeadingText(plainWords(text)))
    )
      return false;
  }
  if (isOpen) return true;
  return !(
    before.length > 150 ||
    before.length < text.length * 0.7 ||
    (isHeadingText(plainWords(text)) && !/^\p{Ll}/u.test(next?.text.trim() ?? "A"))
  );
}

function close(
  { kind, level, mark, lines }: OpenBlock,
  vocabulary: Vocabulary,
  marked: boolean,
): ProseBlock {
  const at = lines[0]?.at ?? 0;
  const text = joinPieces(
    lines.map((line) => line.text.trim().replaceAll(/\s+/gu, " ")),
    vocabulary,
  );
  if (kind === "heading") return { kind, level, text: plainWords(text), at };
  if (kind === "entry") return { kind, mark, text, at };
  const isBold = /^\*\*[^*]+\*\*:?$/u.test(text) && text.length <= 120;
  if (text.length > 400) return { kind: "paragraph", text, at };
  const words = plainWords(text);
  const isHeading =
    lines.length <= 2 && isHeadingText(words) && (!marked || isBold || words.endsWith("?"));
  return isHeading
    ? { kind: "heading", level: 0, text: words, at }
    : { kind: "paragraph", text, at };
}

/** Whether a line alone reads like a heading: short, starting large, no sentence. */
export function isHeadingText(text: string): boolean {
  if (text.length > 120 || text.length < 3 || text.split(" ").length > 18) return false;
  if (!/^[\p{Lu}\d¿"“«]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (/[.,;:!]["”»)]?$/u.test(text) || /@|^https?:\S+$|\t/u.test(text)) return false;
  if (
    /\b(updated?|version|mise a jour|stand|actualiza\w+|aggiorna\w+|effective|en vigueur)\b/u.test(
      folded(text),
    ) &&
    /\d/u.test(text)
  )
    return false;
  return nameLikeness(text) < 1;
}

/** Three short lines in a row that none of them introduces anything are a list without marks, not headings. */
function withoutLoneHeadings(blocks: readonly ProseBlock[], marked: boolean): ProseBlock[] {
  if (marked) return [...blocks];
  const isBare = (block: ProseBlock | undefined) =>
    block?.kind === "heading" && block.level === 0 && !block.text.endsWith("?");
  return blocks.map((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    const inMiddle = isBare(before) && isBare(after);
    const atEnd = isBare(before) && isBare(blocks[index - 2]);
    const atStart = isBare(after) && isBare(blocks[index + 2]);
    return isBare(block) && index > 2 && block.kind === "heading" && (inMiddle || atEnd || atStart)
      ? { kind: "paragraph", text: block.text, at: block.at }
      : block;
  });
}
