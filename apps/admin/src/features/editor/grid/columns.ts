/** The columns of the cookie table, in the order in which they are read. */
export const columns = [
  "names",
  "provider",
  "functionAndLocation",
  "purpose",
  "category",
  "party",
  "retention",
] as const;
export type Column = (typeof columns)[number];

/** Written once per language. */
export function isProseColumn(column: Column): column is "functionAndLocation" | "purpose" {
  return column === "functionAndLocation" || column === "purpose";
}

export function isColumn(field: string): field is Column {
  return columns.some((column) => column === field);
}
