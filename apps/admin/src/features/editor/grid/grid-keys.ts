/** A cell of the cookie table, by its place on the screen. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a key means while the table is walked through, not written in. */
export type GridAct =
  | { readonly act: "move"; readonly to: CellPlace }
  | { readonly act: "edit" }
  /** Writing begins with this character, in place of what the cell holds. */
  | { readonly act: "overwrite"; readonly with: string }
  | { readonly act: "clear" }
  | { readonly act: "details" };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The act of a key in a table that is walked through; null leaves the key to the browser (Tab leaves the table). */
export function gridAct(
  { key, ctrlKey, metaKey, altKey }: Key,
  at: CellPlace,
  { rows, columns }: GridSize,
): GridAct | null {
  if (altKey) return null;
  const far = ctrlKey || metaKey;
  const last = { row: rows - 1, column: columns - 1 };
  const move = (row: number, column: number): GridAct => ({
    act: "move",
    to: {
      row: Math.min(Math.max(row, 0), last.row),
      column: Math.min(Math.max(column, 0), last.column),
    },
  });
  switch (key) {
    case "ArrowUp":
      return move(far ? 0 : at.row - 1, at.column);
    case "ArrowDown":
      return move(far ? last.row : at.row + 1, at.column);
    case "ArrowLeft":
      return move(at.row, far ? 0 : at.column - 1);
    case "ArrowRight":
      return move(at.row, far ? last.column : at.column + 1);
    case "Home":
      return move(far ? 0 : at.row, 0);
    case "End":
      return move(far ? last.row : at.row, last.column);
    case "PageUp":
      return move(at.row - 10, at.column);
    case "PageDown":
      return move(at.row + 10, at.column);
    case "F2":
      return { act: "edit" };
  }
  // Ctrl Enter is the one act of the page, not of the cell.
  if (far) return null;
  if (key === "Enter") return { act: "edit" };
  if (key === "Delete" || key === "Backspace") return { act: "clear" };
  if (key === "e") return { act: "details" };
  return [...key].length === 1 && key !== " " && key !== "?" && key !== "/"
    ? { act: "overwrite", with: key }
    : null;
}

/** The cell after this one, at the row's end the next row's first; the last cell has none. */
export function nextCell(
  { row, column }: CellPlace,
  { rows, columns }: GridSize,
  step: 1 | -1,
): CellPlace | null {
  const index = row * columns + column + step;
  return index < 0 || index >= rows * columns
    ? null
    : { row: Math.floor(index / columns), column: index % columns };
}
