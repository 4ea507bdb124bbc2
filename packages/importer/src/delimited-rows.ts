import { isCategoryHeading, readCategory } from "./category-words.ts";
import { addCells, addRest, closed, newRow, type OpenRow } from "./open-row.ts";
import { plainWords, squash } from "./plain-words.ts";
import { goesOn, shifted, stopsBeforeName } from "./row-continuation.ts";
import type { RunningLines } from "./running-lines.ts";
import { intoColumns, isRuler, splitCells } from "./split-cells.ts";
import type { TableRow } from "./table.ts";
import { readTableHead, type TableHead } from "./table-head.ts";
import { isMarkdownHeading, type TextLine } from "./text-line.ts";

export interface DelimitedRows {
  readonly rows: readonly TableRow[];
  readonly aside: readonly number[];
  /** The file's last lines, where they stop before the row has a whole name. */
  readonly cut: readonly number[];
  readonly end: number;
}

/** Reads the lines under a head that are split as it is, with cells wrapped over several of them. */
export function readDelimitedRows(
  lines: readonly TextLine[],
  head: TableHead,
  running: RunningLines,
  isUnended: boolean,
): DelimitedRows {
  const rows: OpenRow[] = [];
  const aside: number[] = [];
  let group: string | null = null;
  let at = head.end;

  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isMarkdownHeading(line)) break;
    if (running.has(at) && !goesOnBelow(lines, at, head)) break;
    if (isRuler(line.text) || running.has(at)) {
      aside.push(at);
      continue;
    }
    const again = readTableHead(lines, at);
    if (again !== null) {
      if (again.split === null || !hasSameHeads(again, head)) break;
      for (let one = at; one < again.end; one += 1) aside.push(one);
      at = again.end - 1;
      continue;
    }

    const cells = cellsOf(line, head);
    const alone = cells === null ? plainWords(line.text) : onlyText(cells);
    if (
      alone !== null &&
      isCategoryHeading(alone) &&
      (cells !== null || goesOnBelow(lines, at, head))
    ) {
      group = alone;
      aside.push(at);
      continue;
    }
    const open = rows.at(-1);
    if (cells === null) {
      const text = plainWords(line.text);
      const isBrand =
        squash(text) === squash(open?.cells[head.roles.indexOf("provider")]?.join("") ?? "");
      const isRest = open !== undefined && !line.gap && !isBrand && /^[\p{Ll})(]/u.test(text);
      if (!isRest && !goesOnBelow(lines, at, head)) break;
      if (isRest) addRest(open, text, at, head.roles);
      else aside.push(at);
      continue;
    }
    if (at === lines.length - 1 && stopsBeforeName(open, cells, head, isUnended)) {
      return { rows: rows.map(closed), aside, cut: [at], end: at + 1 };
    }
    if (open !== undefined && goesOn(open, cells, head)) {
      addCells(open, shifted(open, cells, head.roles), at);
      continue;
    }
    rows.push(newRow(cells, open, at, head.roles, group));
  }
  return { rows: rows.map(closed), aside, cut: [], end: at };
}

function cellsOf(line: TextLine, head: TableHead): string[] | null {
  const split = splitCells(line.text);
  if (split === null || head.split === null || split.mark !== head.split.mark) return null;
  if (split.mark === "spaces" && split.spans.length < 2 && (split.spans[0]?.start ?? 0) < 3)
    return null;
  return intoColumns(split, head.split);
}

function hasSameHeads(one: TableHead, other: TableHead): boolean {
  return (
    one.roles.length === other.roles.length &&
    one.roles.every((role, index) => role === other.roles[index])
  );
}

/** The text of a row with a single filled cell at its start: a heading across the table. */
function onlyText(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length === 1 && cells[0] !== ""
    ? (filled[0] ?? null)
    : filled.length > 1 && new Set(filled).size === 1 && filled.length === cells.length
      ? (filled[0] ?? null)
      : null;
}

/** Whether rows follow soon: then a line without cells is a page's header or footer, or the rest of a cell. */
function goesOnBelow(lines: readonly TextLine[], at: number, head: TableHead): boolean {
  for (let below = at + 1; below <= at + 3; below += 1) {
    const line = lines[below];
    if (line === undefined || isMarkdownHeading(line)) return false;
    const again = readTableHead(lines, below);
    if (again !== null)
      return (
        again.split !== null &&
        hasSameHeads(again, head) &&
        readCategory(plainWords(lines[at]?.text ?? "")) === null
      );
    if ((cellsOf(line, head)?.filter((cell) => cell !== "").length ?? 0) >= 2) return true;
  }
  return false;
}
