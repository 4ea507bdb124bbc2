import type { ColumnRole } from "./column-role.ts";

/** One cell, put together from the lines that it was found on. */
export interface TableCell {
  readonly pieces: readonly string[];
  /** Whether a piece was found after a blank line, as behind a page break: a guess. */
  readonly acrossGap: boolean;
}

export interface TableRow {
  /** As many as the table has columns; null where the row has none. */
  readonly cells: readonly (TableCell | null)[];
  /** The document's lines that the row came from, in their order. */
  readonly lines: readonly number[];
  /** The heading inside the table that the row stands under. */
  readonly group: string | null;
  /** How sure the assignment of cells to columns is, 0 to 1. */
  readonly certainty: number;
}

/** A cookie table and the lines of the document that it takes up. */
export interface CookieTable {
  readonly heads: readonly string[];
  readonly roles: readonly (ColumnRole | null)[];
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TableRow[];
  /** Lines inside the table that belong to no row: logos, page numbers, what was not understood. */
  readonly aside: readonly number[];
  /** Lines of a row that the end of the file cut before its name was known; null where nothing is missing. */
  readonly cut: readonly number[] | null;
}
