import papaparse from "papaparse";

/** What a column of the file may be called, whatever the case. */
export const fileColumns = [
  "slug",
  "name",
  "url",
  "base",
  "locales",
  "facts",
  "groups",
  "jurisdictions",
] as const;
export type FileColumn = (typeof fileColumns)[number];

const neededColumns = ["name", "url", "base", "locales"] as const satisfies readonly FileColumn[];

/** More than the largest operator has portals; a file beyond it is a mistake. */
export const mostLines = 10_000;

/** One line of the file. A cell is what was typed, never a formula: nothing here computes. */
export interface FileLine {
  /** As a spreadsheet counts: the heading is line 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<FileColumn, string>>>;
  /** There is more in the line than the heading has columns. */
  readonly hasMore: boolean;
}

/** What is wrong with the file as a whole; nothing of it can be read then. */
export type FileProblem =
  | { readonly code: "empty_file" }
  | { readonly code: "unknown_column" | "column_twice" | "column_missing"; readonly column: string }
  | { readonly code: "too_many_lines"; readonly most: number }
  | { readonly code: "open_quote"; readonly line: number };

export type ReadFile =
  | { readonly ok: true; readonly lines: readonly FileLine[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a CSV of platforms as spreadsheets write it: `,` `;` or tabs, quotes, a byte order mark, empty lines. */
export function readPlatformFile(csv: string): ReadFile {
  const { data, errors } = papaparse.parse<string[]>(csv, { delimitersToGuess: [",", ";", "\t"] });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open !== undefined)
    return { ok: false, problems: [{ code: "open_quote", line: (open.row ?? 0) + 1 }] };

  const [heading = [], ...rows] = data;
  const names = heading.map((name) => name.trim().toLowerCase());
  if (names.every((name) => name === "")) return { ok: false, problems: [{ code: "empty_file" }] };
  const problems = headingProblems(names);
  if (rows.length > mostLines) problems.push({ code: "too_many_lines", most: mostLines });
  if (problems.length > 0) return { ok: false, problems };

  const lines = rows
    .map((row, index) => toLine(row, index + 2, names))
    .filter(({ cells, hasMore }) => hasMore || Object.keys(cells).length > 0);
  return lines.length === 0
    ? { ok: false, problems: [{ code: "empty_file" }] }
    : { ok: true, lines };
}

function headingProblems(names: readonly string[]): FileProblem[] {
  const known: readonly string[] = fileColumns;
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((column) => ({ code: "unknown_column" as const, column })),
    ...[...twice].map((column) => ({ code: "column_twice" as const, column })),
    ...neededColumns
      .filter((column) => !names.includes(column))
      .map((column) => ({ code: "column_missing" as const, column })),
  ];
}

function toLine(row: readonly string[], line: number, names: readonly string[]): FileLine {
  const cells: Partial<Record<FileColumn, string>> = {};
  for (const column of fileColumns) {
    const cell = row[names.indexOf(column)]?.trim() ?? "";
    if (cell !== "") cells[column] = cell;
  }
  return { line, cells, hasMore: row.slice(names.length).some((cell) => cell.trim() !== "") };
}
