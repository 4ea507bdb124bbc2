import { alignCells, type CellPiece } from "./align-cells.ts";
import { isCategoryHeading } from "./category-words.ts";
import { nameLikeness } from "./cookie-names.ts";
import { readDelimitedRows } from "./delimited-rows.ts";
import { plainWords, squash } from "./plain-words.ts";
import { readRecords } from "./read-records.ts";
import type { RunningLines } from "./running-lines.ts";
import { headRoles, readScatteredHead } from "./scattered-head.ts";
import type { CookieTable, TableRow } from "./table.ts";
import { readTableHead, type TableHead } from "./table-head.ts";
import { isMarkdownHeading, type TextLine } from "./text-line.ts";

/** Finds every cookie table of a document, however its cells were extracted. */
export function findTables(
  lines: readonly TextLine[],
  running: RunningLines,
  isUnended: boolean,
): CookieTable[] {
  const tables: CookieTable[] = [];
  const roleAt = headRoles(lines);
  const context = { running, isUnended, hosts: hostsIn(lines) };
  for (let at = 0; at < lines.length; at += 1) {
    const head = readTableHead(lines, at) ?? readScatteredHead(lines, at, roleAt);
    const table = head === null ? readRecords(lines, at) : readTable(lines, at, head, context);
    if (table === null) continue;
    tables.push(table);
    at = table.end - 1;
  }
  return tables;
}

interface TableContext {
  readonly running: RunningLines;
  readonly isUnended: boolean;
  /** The letters of all hosts that the document names: a logo's words stand in them. */
  readonly hosts: string;
}

const mostPieces = 6000;
/** What is longer is no cell but prose. */
const longestCell = 2000;

function readTable(
  lines: readonly TextLine[],
  start: number,
  head: TableHead,
  { running, isUnended, hosts }: TableContext,
): CookieTable {
  const delimited =
    head.split === null
      ? { rows: [], aside: [], cut: [], end: head.end }
      : readDelimitedRows(lines, head, running, isUnended);
  const loose = looseLines(lines, delimited.end, head.scattered);
  const providers = new Set(providersOf(head, delimited.rows));
  const isBrand = (word: string) =>
    providers.has(word) || (word.length >= 4 && hosts.includes(word));
  const pieces = loose.map((at) => pieceAt(lines, at, running, isBrand));
  const looseEnd = (loose.at(-1) ?? delimited.end - 1) + 1;
  const endsFile = looseEnd === lines.length;
  const { rows, noise, end, isCut } = alignCells({
    pieces,
    roles: head.roles,
    providers,
    endsFile,
  });

  const at = (index: number) => loose[index] ?? looseEnd;
  const read = rows.map((row): TableRow => ({
    cells: row.map((cell) => (cell.length === 0 ? null : cellOf(cell, pieces))),
    lines: row
      .flat()
      .map(at)
      .toSorted((a, b) => a - b),
    group: null,
    certainty: 0.85,
  }));
  const nameColumn = head.roles.indexOf("name");
  // A name that the end of the file cut is none: "csrft".
  const isWhole = (row: TableRow) =>
    !isCut ||
    row.lines.at(-1) !== lines.length - 1 ||
    row.cells.slice(nameColumn + 1).some((cell) => cell !== null);
  const named = read.filter(
    (row) => row.cells[nameColumn] !== null && row.cells[nameColumn] !== undefined && isWhole(row),
  );
  const nameless = read
    .filter((row) => !named.includes(row))
    .flatMap((row) => row.lines)
    .toSorted((a, b) => a - b);
  return {
    heads: head.heads,
    roles: head.roles,
    start,
    end: at(end),
    rows: [...delimited.rows, ...named],
    aside: [
      ...range(start, head.end),
      ...delimited.aside,
      ...noise.map(at),
      ...(isCut ? [] : nameless),
    ],
    cut: isCut ? nameless : delimited.cut.length > 0 ? delimited.cut : null,
  };
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The lines after the rows, up to where another table or a heading of Markdown begins. */
function looseLines(
  lines: readonly TextLine[],
  start: number,
  scattered: readonly number[],
): number[] {
  const loose: number[] = [];
  for (let at = start; at < lines.length && loose.length < mostPieces; at += 1) {
    const line = lines[at];
    if (scattered.includes(at)) continue;
    if (line === undefined || isMarkdownHeading(line) || line.text.length > longestCell) break;
    if (readTableHead(lines, at) !== null) break;
    loose.push(at);
  }
  return loose;
}

function hostsIn(lines: readonly TextLine[]): string {
  const hosts = lines.flatMap(({ text }) =>
    text.length > 20_000
      ? []
      : [...text.matchAll(/https?:\/\/([^\s/<>()"']{1,200})/giu)].map(([, host = ""]) =>
          squash(host),
        ),
  );
  return [...new Set(hosts)].slice(0, 200).join(" ");
}

function providersOf({ roles }: TableHead, rows: readonly TableRow[]): string[] {
  const column = roles.indexOf("provider");
  return rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell === null || cell === undefined ? [] : [squash(cell.pieces.join(" "))];
  });
}

function pieceAt(
  lines: readonly TextLine[],
  at: number,
  running: RunningLines,
  isBrand: (word: string) => boolean,
): CellPiece {
  const line = lines[at];
  const text = plainWords(line?.text ?? "");
  return {
    text,
    gap: line?.gap ?? false,
    noiseCost: noiseCost(text, at, running, isBrand),
    proseCost: proseCost(text, plainWords(lines[at + 1]?.text ?? "")),
  };
}

function noiseCost(
  text: string,
  at: number,
  running: RunningLines,
  isBrand: (word: string) => boolean,
): number {
  if (running.has(at)) return 0.1;
  if (
    /^[-–—\s]*(?:(?:page|seite|p[aá]gina)\s*)?\d{1,3}(?:\s*(?:\/|of|sur|von|de|di)\s*\d{1,3})?[-–—\s]*$/iu.test(
      text,
    )
  )
    return 0.1;
  // A logo repeats the brand in another spelling than the table's own.
  if (isBrand(squash(text))) return /^\p{Lu}[^\s]*$/u.test(text) ? 0.9 : 0.35;
  return 1.6;
}

function proseCost(text: string, next: string): number {
  if (isSentence(text)) return 0.15;
  if (isShortSentence(text)) return 0.4;
  if (text.endsWith("?") || text.endsWith(":")) return 0.1;
  if (isCategoryHeading(text)) return 0.2;
  if (nameLikeness(text) === 1) return 1.5;
  return (isSentence(next) || isShortSentence(next)) &&
    /^\p{Lu}|^\d+[.)]/u.test(text) &&
    text.split(" ").length <= 12
    ? 0.2
    : 1;
}

function isShortSentence(text: string): boolean {
  return text.split(" ").length >= 6 && /[.!?]["”»)]?$/u.test(text);
}

function isSentence(text: string): boolean {
  const words = text.split(" ").length;
  return words >= 25 || (words >= 12 && /[.!?:]["”»)]?$/u.test(text));
}

function cellOf(indexes: readonly number[], pieces: readonly CellPiece[]) {
  return {
    pieces: indexes.map((index) => pieces[index]?.text ?? ""),
    acrossGap: indexes.slice(1).some((index) => pieces[index]?.gap === true),
  };
}
