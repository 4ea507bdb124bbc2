import { unclearRetention } from "./cell-fit.ts";
import { readCategory } from "./category-words.ts";
import type { ColumnRole } from "./column-role.ts";
import { isCommonWord } from "./common-words.ts";
import { nameLikeness, readNames } from "./cookie-names.ts";
import type { ImportedCookie, ImportWarning } from "./imported-document.ts";
import { joinPieces, type Vocabulary } from "./join-pieces.ts";
import { readParty } from "./party-words.ts";
import { folded, squash } from "./plain-words.ts";
import { providerLikeness, providerName } from "./provider-name.ts";
import { type ReadRetention, readRetention } from "./retention-words.ts";
import type { CookieTable, TableCell, TableRow } from "./table.ts";

export interface RowContext {
  readonly vocabulary: Vocabulary;
  readonly locale: string;
  /** The headings above the table, nearest first. */
  readonly headings: readonly string[];
  /** Whether the document shows slips of text recognition, so that torn words are doubtful. */
  readonly isScanned: boolean;
  /** The words that a cut file ends with: the cell that holds them may lack its end. */
  readonly lastText: string | null;
  readonly raw: string;
}

export interface ReadRow {
  readonly cookie: ImportedCookie;
  readonly warnings: readonly ImportWarning[];
}

interface CellText {
  readonly text: string | null;
  readonly confidence: number;
}

/** Reads one row of a table: what each cell says, and how sure that is. */
export function readRow(
  row: TableRow,
  { roles, heads }: CookieTable,
  context: RowContext,
): ReadRow {
  const warnings: ImportWarning[] = [];
  const warn = (code: ImportWarning["code"], message: string, excerpt: string) =>
    warnings.push({ code, message, excerpt });
  const cell = (role: ColumnRole) =>
    textOf(row.cells[roles.indexOf(role)] ?? null, row.certainty, context);

  const name = cell("name");
  const { names, rest } = readNames(name.text ?? "");
  if (rest.length > 0 || names.length === 0)
    warn(
      "name_unclear",
      "This is not the name of a cookie.",
      rest.length > 0 ? rest.join(" ") : context.raw,
    );

  const provider = cell("provider");
  const kind = cell("kind").text;
  const category = readCategoryOf(row, cell("category"), kind, context);
  const party = partyOf(cell("party"), kind);
  const period = cell("retention");
  const retention = period.text === null ? null : readRetention(period.text);
  const domain = cell("domain").text;
  if (category.unclear !== null)
    warn("category_unclear", "This names no category that is known.", category.unclear);
  if (party.unclear !== null)
    warn("party_unclear", "This says neither first nor third party.", party.unclear);
  if (period.text !== null && retention === null)
    warn("retention_unclear", unclearPeriod(period.text), period.text);
  for (const [column, head] of heads.entries()) {
    const text = textOf(row.cells[column] ?? null, row.certainty, context).text;
    const isUnused =
      roles[column] === null ||
      (roles[column] === "kind" && category.text === null && party.party === null);
    if (isUnused && text !== null)
      warn("not_understood", `The column “${head}” has no place in a cookie's row.`, text);
  }
  for (const one of row.cells) {
    if (one !== null && one.acrossGap)
      warn(
        "joined_cell",
        "This was put together from two places.",
        joinPieces(one.pieces, context.vocabulary),
      );
  }

  const functionAndLocation = cell("functionAndLocation");
  const purpose = cell("purpose");
  const cookie: ImportedCookie = {
    names,
    provider: provider.text === null ? null : providerName(provider.text),
    functionAndLocation: functionAndLocation.text,
    purpose: purpose.text,
    category: category.text,
    retention: retention?.retention ?? null,
    party: party.party,
    ...(domain === null ? {} : { domain }),
    ...(retention?.note === null || retention === null ? {} : { retentionNote: retention.note }),
    confidence: {
      names: names.length === 0 ? 0 : rounded(name.confidence * nameConfidence(names, rest)),
      provider:
        provider.text === null
          ? 0
          : rounded(provider.confidence * (0.5 + providerLikeness(provider.text, new Set()) / 2)),
      functionAndLocation: rounded(functionAndLocation.confidence),
      purpose: rounded(purpose.confidence),
      category: category.confidence,
      retention: retentionConfidence(retention, period.confidence),
      party: party.party === null ? 0 : 0.9,
    },
    raw: context.raw,
  };
  return { cookie, warnings };
}

function textOf(
  cell: TableCell | null,
  certain: number,
  { vocabulary, locale, isScanned, lastText }: RowContext,
): CellText {
  if (cell === null) return { text: null, confidence: 0 };
  const text = joinPieces(cell.pieces, vocabulary);
  if (/^[-–—/]*$/u.test(text)) return { text: null, confidence: 0 };
  const certainty = certain * (cell.pieces.at(-1) === lastText ? 0.6 : 1);
  const joined = cell.pieces.length === 1 ? 0.98 : 0.95;
  if (!cell.acrossGap) return { text, confidence: certainty * joined };
  // A piece behind a page break is a guess; a word in it that nobody uses is a poor one.
  const isKnown = cell.pieces
    .slice(1)
    .every((piece) => piece.split(" ").every((word) => isCommonWord(squash(word), locale)));
  return { text, confidence: certainty * (isKnown ? 0.88 : 0.6) * (isScanned ? 0.85 : 1) };
}

function nameConfidence(names: readonly string[], rest: readonly string[]): number {
  if (rest.length > 0) return 0.4;
  const likeness = Math.min(...names.map((name) => nameLikeness(name)));
  return likeness === 1 ? 1 : likeness >= 0.5 ? 0.8 : 0.6;
}

function readCategoryOf(
  row: TableRow,
  cell: CellText,
  kind: string | null,
  { headings }: RowContext,
) {
  const said = cell.text ?? (kind !== null && readCategory(kind) !== null ? kind : null);
  if (said !== null) {
    const text = readCategory(said);
    return { text, confidence: text === null ? 0 : 0.95, unclear: text === null ? said : null };
  }
  const [group, ...above] = row.group === null ? headings : [row.group, ...headings];
  const nearest = group === undefined ? null : readCategory(group);
  const text = nearest ?? above.map(readCategory).find((one) => one !== null) ?? null;
  return { text, confidence: text === null ? 0 : nearest === null ? 0.6 : 0.85, unclear: null };
}

function partyOf(cell: CellText, kind: string | null) {
  const party =
    cell.text === null ? (kind === null ? null : readParty(kind)) : readParty(cell.text);
  return { party, unclear: cell.text !== null && party === null ? cell.text : null };
}

function unclearPeriod(text: string): string {
  return unclearRetention.test(folded(text))
    ? "This does not say for how long."
    : "This was not understood as a period.";
}

function retentionConfidence(read: ReadRetention | null, cell: number): number {
  if (read === null) return 0;
  return rounded(cell * (read.note === null ? 0.97 : 0.75));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
