import { plainWords } from "./plain-words.ts";

/** How a line of a table tells its cells apart. */
export type CellMark = "pipe" | "tab" | "spaces";

export interface CellSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface SplitLine {
  readonly mark: CellMark;
  readonly spans: readonly CellSpan[];
}

/** Splits a line at pipes, tabs, or runs of spaces; null where it is one text. */
export function splitCells(line: string): SplitLine | null {
  if (line.length > 4000) return null;
  if (isPiped(line)) {
    const inner = line
      .trim()
      .replace(/^\|/u, "")
      .replace(/(?<!\\)\|$/u, "");
    return { mark: "pipe", spans: spansOf(inner.split(/(?<!\\)\|/u)) };
  }
  if (line.includes("\t")) return { mark: "tab", spans: spansOf(line.split("\t")) };
  const spans = [...line.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    text: plainWords(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return spans.length > 1 || /^ {3,}\S/u.test(line) ? { mark: "spaces", spans } : null;
}

/** The line under a Markdown table's head. */
export function isRuler(line: string): boolean {
  return /^[\s|:+=_-]+$/u.test(line) && /[-=_]{2}/u.test(line);
}

function isPiped(line: string): boolean {
  const pipes = line.match(/(?<!\\)\|/gu)?.length ?? 0;
  return pipes >= 2 || (pipes === 1 && /\S\s*\|\s*\S/u.test(line) && !line.includes("\t"));
}

function spansOf(cells: readonly string[]): CellSpan[] {
  return cells.map((cell, index) => ({ text: plainWords(cell), start: index, end: index }));
}

/** Puts the texts of a line into the columns that the head drew. */
export function intoColumns({ mark, spans }: SplitLine, head: SplitLine): string[] {
  const columns = head.spans.length;
  if (
    mark === "pipe" ||
    (mark === "tab" && head.spans.every(({ start }, index) => start === index))
  )
    return Array.from(
      { length: Math.max(columns, spans.length) },
      (_, index) => spans[index]?.text ?? "",
    );

  // A column drawn with spaces may begin a little left of its head.
  const slack = mark === "spaces" ? 2 : 0;
  const cells = Array.from({ length: columns }, () => "");
  for (const span of spans) {
    const column = Math.max(
      0,
      head.spans.findLastIndex(
        ({ start, end }) => start <= span.start + slack || (start < span.end && span.start < end),
      ),
    );
    cells[column] = `${cells[column] ?? ""} ${span.text}`.trim();
  }
  return cells;
}
