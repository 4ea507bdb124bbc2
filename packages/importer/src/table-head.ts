import { type ColumnRole, columnRole, isHeadRest } from "./column-role.ts";
import { nameLikeness } from "./cookie-names.ts";
import { plainWords } from "./plain-words.ts";
import { isRuler, type SplitLine, splitCells } from "./split-cells.ts";
import type { TextLine } from "./text-line.ts";

/** The head of a cookie table. `split` is how its line was split; null where every head stands on a line of its own. */
export interface TableHead {
  readonly heads: readonly string[];
  readonly roles: readonly (ColumnRole | null)[];
  readonly split: SplitLine | null;
  /** The lines of further heads that stand among the cells, each above its column. */
  readonly scattered: readonly number[];
  readonly end: number;
}

/** Reads the head of a table that starts at a line; null where none does. */
export function readTableHead(lines: readonly TextLine[], at: number): TableHead | null {
  return readDelimitedHead(lines, at) ?? readStackedHead(lines, at);
}

function readDelimitedHead(lines: readonly TextLine[], at: number): TableHead | null {
  const split = withoutEmptyHeads(splitCells(lines[at]?.text ?? ""));
  if (split === null || split.spans.length < 2 || split.spans.some(({ text }) => text.length > 60))
    return null;

  const next = splitCells(lines[at + 1]?.text ?? "");
  const goesOn =
    next !== null && next.mark === split.mark && next.mark !== "pipe" && isRestOfHead(next);
  const heads = split.spans.map(({ text }, index) =>
    goesOn && split.mark === "tab" ? `${text} ${next.spans[index]?.text ?? ""}`.trim() : text,
  );
  const roles = distinctRoles(heads);
  if (!isTable(roles)) return null;

  let end = at + (goesOn ? 2 : 1);
  if (isRuler(lines[end]?.text ?? "")) end += 1;
  return { heads, roles, split, scattered: [], end };
}

/** Columns set apart by two tabs each have empty heads between them. */
function withoutEmptyHeads(split: SplitLine | null): SplitLine | null {
  if (split?.mark !== "tab") return split;
  return { ...split, spans: split.spans.filter(({ text }) => text !== "") };
}

function isRestOfHead({ spans }: SplitLine): boolean {
  const texts = spans.map(({ text }) => text).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => isHeadRest(text) && nameLikeness(text) < 1);
}

function readStackedHead(lines: readonly TextLine[], at: number): TableHead | null {
  const head = stackFrom(lines, at);
  if (head === null) return null;
  // A heading such as "Cookies we use" reads like a column: the longer head that starts below it wins.
  const later = [at + 1, at + 2].map((line) => stackFrom(lines, line));
  return later.some(
    (other) => other !== null && other.end >= head.end && other.roles.length >= head.roles.length,
  )
    ? null
    : head;
}

function stackFrom(lines: readonly TextLine[], at: number): TableHead | null {
  const heads: string[] = [];
  const roles: (ColumnRole | null)[] = [];
  let line = at;
  while (line < lines.length && roles.length < columnsAtMost) {
    const [one, two] = [
      headText(lines[line]),
      lines[line + 1]?.gap === false ? headText(lines[line + 1]) : null,
    ];
    if (one === null) break;
    const isRest =
      two !== null &&
      /^[\p{Ll}(]/u.test(two) &&
      isHeadRest(two) &&
      (columnRole(two) === "name" || columnRole(two) === null);
    const both = isRest ? `${one} ${two}` : null;
    const joined =
      both !== null && columnRole(both) !== null && columnRole(both) !== "name" ? both : null;
    const role = columnRole(joined ?? one);
    if (role === null || roles.includes(role)) break;
    heads.push(joined ?? one);
    roles.push(role);
    line += joined === null ? 1 : 2;
  }
  const isEnough =
    roles.includes("name") &&
    (roles.length >= 3 || (roles.length === 2 && roles.includes("purpose")));
  return isEnough ? { heads, roles, split: null, scattered: [], end: line } : null;
}

const columnsAtMost = 9;

function headText(line: TextLine | undefined): string | null {
  if (
    line === undefined ||
    line.text.length > 200 ||
    line.text.includes("\t") ||
    /^\s*#/u.test(line.text)
  )
    return null;
  const text = plainWords(line.text);
  return text.length > 45 || /[?!.,;]$|[{}=<>]|:\s/u.test(text) || nameLikeness(text) === 1
    ? null
    : text;
}

/** A role that two heads claim belongs to the first; a second text is taken for the function. */
function distinctRoles(heads: readonly string[]): (ColumnRole | null)[] {
  const roles: (ColumnRole | null)[] = [];
  const claims = heads.map(columnRole);
  for (const role of claims) {
    if (role === null || !roles.includes(role)) roles.push(role);
    else if (
      role === "purpose" &&
      !claims.includes("functionAndLocation") &&
      !roles.includes("functionAndLocation")
    ) {
      roles.push("functionAndLocation");
    } else roles.push(null);
  }
  return roles;
}

function isTable(roles: readonly (ColumnRole | null)[]): boolean {
  const known = roles.filter((role) => role !== null);
  return known.length >= 3 || (known.length === 2 && known.includes("name") && roles.length <= 3);
}
