import type { CookieProseField, CookieScalarField } from "@cookiedesk/domain/policy/policy-field";

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

/** What the columns have no room for: written where the row is opened. A place in the table is no field to write. */
export type DetailField = Exclude<CookieProseField | CookieScalarField, Column | "orderKey">;

/** Written once per language. */
export function isProseColumn(column: Column): column is "functionAndLocation" | "purpose" {
  return column === "functionAndLocation" || column === "purpose";
}

/** Whether a field has a column of its own in the table. */
export function isColumn(field: string): field is Column {
  return columns.some((column) => column === field);
}
