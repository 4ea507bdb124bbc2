import { type ColumnRole, isTextRole } from "./column-role.ts";
import { nameLikeness } from "./cookie-names.ts";
import type { OpenRow } from "./open-row.ts";
import { squash } from "./plain-words.ts";
import type { TableHead } from "./table-head.ts";

/** Whether the file's last line begins a row and ends before, or inside, the name of its cookie. */
export function stopsBeforeName(
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

/** Whether a line goes on with the row above instead of beginning its own. */
export function goesOn(
  open: OpenRow,
  cells: readonly string[],
  { roles, split }: TableHead,
): boolean {
  const nameColumn = roles.indexOf("name");
  const name = cells[nameColumn] ?? "";
  const others = cells.filter((cell, column) => column !== nameColumn && cell !== "");
  const texts = cells.filter((cell, column) => cell !== "" && isTextRole(roles[column] ?? null));
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

function openTexts(open: OpenRow, roles: readonly (ColumnRole | null)[]): boolean {
  return roles.some(
    (role, column) =>
      isTextRole(role) &&
      open.cells[column]?.length !== 0 &&
      !/[.!?]$/u.test(open.cells[column]?.at(-1) ?? "."),
  );
}

/** A wrapped line whose leading tabs were lost goes where the row has texts to continue. */
export function shifted(
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
    return sum + (isTextRole(role) ? 1 : 0) + (open.cells[column]?.length ? 0.5 : -0.5);
  }, 0);
}
