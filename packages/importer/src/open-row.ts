import { type ColumnRole, isTextRole } from "./column-role.ts";
import type { TableRow } from "./table.ts";

/** A row that further lines may still go on with. */
export interface OpenRow {
  readonly cells: string[][];
  readonly lines: number[];
  readonly group: string | null;
  certainty: number;
}

/** Begins a row with the cells of a line. */
export function newRow(
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

/** Adds the cells of a further line; what lies beyond the last column belongs to it. */
export function addCells(row: OpenRow, cells: readonly string[], at: number): void {
  const last = row.cells.length - 1;
  for (const [column, cell] of cells.entries())
    if (cell !== "") row.cells[Math.min(column, last)]?.push(cell);
  row.lines.push(at);
}

/** The rest of a cell without any mark: of the first cell where that holds a text, as nothing stands before it; else of the last. */
export function addRest(
  row: OpenRow,
  text: string,
  at: number,
  roles: readonly (ColumnRole | null)[],
): void {
  const [first] = row.cells;
  const isOfFirst =
    isTextRole(roles[0] ?? null) && first !== undefined && !/[.!?]$/u.test(first.at(-1) ?? ".");
  (isOfFirst ? first : row.cells.findLast((cell) => cell.length > 0))?.push(text);
  row.lines.push(at);
}

/** The row as it is once no line goes on with it. */
export function closed({ cells, lines, group, certainty }: OpenRow): TableRow {
  return {
    cells: cells.map((pieces) => (pieces.length === 0 ? null : { pieces, acrossGap: false })),
    lines,
    group,
    certainty,
  };
}
