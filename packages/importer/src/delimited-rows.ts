import { isCategoryHeading, readCategory } from "./category-words.ts";
import type { ColumnRole } from "./column-role.ts";
import { nameLikeness } from "./cookie-names.ts";
import { plainWords, squash } from "./plain-words.ts";
import type { RunningLines } from "./running-lines.ts";
import { intoColumns, isRuler, splitCells } from "./split-cells.ts";
import type { TableRow } from "./table.ts";
import { readTableHead, type TableHead } from "./table-head.ts";
import { isMarkdownHeading, type TextLine } from "./text-line.ts";

interface OpenRow {
  readonly cells: string[][];
  readonly lines: number[];
  readonly group: string | null;
  certainty: number;
}

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
      const isRest = open !== undefined && !line.gap && /^[\p{Ll})(]/u.test(text);
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

/** Whether the file's last line begins a row and ends before, or inside, the name of its cookie. */
function stopsBeforeName(
  open: OpenRow | undefined,
  cells: readonly string[],
  head: TableHead,
  isUnended: boolean,
): boolean {
  const nameColumn = head.roles.indexOf("name");
  const filled = cells.findLastIndex((cell) => cell !== "");
  if (nameColumn < 0 || filled > nameColumn || nameColumn === head.roles.length - 1) return false;
  if (filled === nameColumn) return isUnended || open === undefined || !goesOn(open, cells, head);
  return (
    open === undefined ||
    startsLikeAbove(open, cells) ||
    (isUnended && /^\p{Lu}/u.test(cells[0] ?? ""))
  );
}

function startsLikeAbove(open: OpenRow, cells: readonly string[]): boolean {
  return cells[0] !== "" && squash(cells[0] ?? "") === squash(open.cells[0]?.join(" ") ?? "");
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

function goesOn(open: OpenRow, cells: readonly string[], { roles, split }: TableHead): boolean {
  const nameColumn = roles.indexOf("name");
  const name = cells[nameColumn] ?? "";
  const others = cells.filter((cell, column) => column !== nameColumn && cell !== "");
  const texts = cells.filter((cell, column) => cell !== "" && isText(roles[column] ?? null));
  const allLower = others.length > 0 && others.every((cell) => /^[\p{Ll}\d)(,;&/]/u.test(cell));

  if (nameColumn < 0) return cells[0] === "";
  if (name === "") {
    const isNameless =
      others.length >= 3 && cells[0] !== "" && others.every((cell) => /^\p{Lu}/u.test(cell));
    return !isNameless && !(nameColumn > 0 && startsLikeAbove(open, cells));
  }
  const before = open.cells[nameColumn]?.at(-1) ?? "";
  if (/[,;&/_.-]$/u.test(before) || /^(and|or|et|ou|und|oder|y|o|e)\b/iu.test(name)) return true;
  if (split?.mark === "pipe") return false;
  if (nameLikeness(name) === 0 && allLower) return true;
  if (cells[0] !== "" && nameColumn !== 0) return allLower && texts.length > 0;
  if (others.length === 0) return nameColumn !== 0 || !/^[\p{Lu}]/u.test(name);
  return (
    texts.length > 0 && texts.every((cell) => /^[\p{Ll})(]/u.test(cell)) && openTexts(open, roles)
  );
}

function isText(role: ColumnRole | null): boolean {
  return role === "purpose" || role === "functionAndLocation";
}

function openTexts(open: OpenRow, roles: readonly (ColumnRole | null)[]): boolean {
  return roles.some(
    (role, column) =>
      isText(role) &&
      open.cells[column]?.length !== 0 &&
      !/[.!?]$/u.test(open.cells[column]?.at(-1) ?? "."),
  );
}

/** A wrapped line whose leading tabs were lost goes where the row has texts to continue. */
function shifted(
  open: OpenRow,
  cells: readonly string[],
  roles: readonly (ColumnRole | null)[],
): readonly string[] {
  const filled = cells.findLastIndex((cell) => cell !== "") + 1;
  if (cells[0] === "" || filled >= roles.length || !/^[\p{Ll})]/u.test(cells[0] ?? ""))
    return cells;
  const shifts = Array.from({ length: roles.length - filled + 1 }, (_, by) => [
    ...Array.from({ length: by }, () => ""),
    ...cells.slice(0, filled),
  ]);
  return shifts.reduce(
    (best, candidate) =>
      shiftFit(open, candidate, roles) > shiftFit(open, best, roles) ? candidate : best,
    cells,
  );
}

function shiftFit(
  open: OpenRow,
  cells: readonly string[],
  roles: readonly (ColumnRole | null)[],
): number {
  return cells.reduce((sum, cell, column) => {
    if (cell === "") return sum;
    const role = roles[column] ?? null;
    if (role === "name") return sum + (nameLikeness(cell) >= 0.5 ? 1 : -2);
    return sum + (isText(role) ? 1 : 0) + (open.cells[column]?.length ? 0.5 : -0.5);
  }, 0);
}

function newRow(
  cells: readonly string[],
  above: OpenRow | undefined,
  at: number,
  roles: readonly (ColumnRole | null)[],
  group: string | null,
): OpenRow {
  const row: OpenRow = { cells: roles.map(() => []), lines: [], group, certainty: 1 };
  const provider = roles.indexOf("provider");
  addCells(row, cells, at);
  // One provider's cell drawn across several rows comes out as empty cells below the first.
  const isSpanned =
    provider === 0 && cells[0] === "" && above !== undefined && (above.cells[0]?.length ?? 0) > 0;
  if (isSpanned) {
    row.cells[0]?.push(...(above.cells[0] ?? []));
    row.certainty = 0.8;
  }
  if (cells.length > roles.length && cells.slice(roles.length).some((cell) => cell !== ""))
    row.certainty = 0.6;
  return row;
}

function addCells(row: OpenRow, cells: readonly string[], at: number): void {
  const last = row.cells.length - 1;
  for (const [column, cell] of cells.entries())
    if (cell !== "") row.cells[Math.min(column, last)]?.push(cell);
  row.lines.push(at);
}

/** The rest of a cell without any mark: of the first cell where that holds a text, as nothing stands before it; else of the last. */
function addRest(
  row: OpenRow,
  text: string,
  at: number,
  roles: readonly (ColumnRole | null)[],
): void {
  const [first] = row.cells;
  const isOfFirst =
    isText(roles[0] ?? null) && first !== undefined && !/[.!?]$/u.test(first.at(-1) ?? ".");
  (isOfFirst ? first : row.cells.findLast((cell) => cell.length > 0))?.push(text);
  row.lines.push(at);
}

function closed({ cells, lines, group, certainty }: OpenRow): TableRow {
  return {
    cells: cells.map((pieces) => (pieces.length === 0 ? null : { pieces, acrossGap: false })),
    lines,
    group,
    certainty,
  };
}
