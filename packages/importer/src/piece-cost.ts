import type { AlignmentInput, CellPiece } from "./align-cells.ts";
import { cellFit } from "./cell-fit.ts";
import type { ColumnRole } from "./column-role.ts";
import { nameLikeness } from "./cookie-names.ts";

/** What each step of a reading costs: 0 is certain, 1 is a guess that something must outweigh. */
export interface PieceCosts {
  /** Per column, per piece. */
  readonly start: readonly (readonly number[])[];
  readonly goOn: readonly (readonly number[])[];
  readonly skip: readonly number[];
  /** What it costs that the table ends before a piece. */
  readonly after: readonly number[];
}

/** How odd each piece would be in each place of the table. */
export function pieceCosts({ pieces, roles, providers }: AlignmentInput): PieceCosts {
  const spaced = pieces.some(({ gap }) => gap);
  const phrases = pieces.filter(({ text }) => text.includes(" "));
  const startLarge =
    phrases.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 4 >= phrases.length * 3;
  const after = [0];
  for (const { proseCost } of pieces.toReversed()) after.push((after.at(-1) ?? 0) + proseCost);
  after.reverse();
  return {
    start: roles.map((role) =>
      pieces.map((piece, index) =>
        startCost(role, piece, {
          isClose: spaced && !piece.gap && index > 0,
          startLarge,
          providers,
        }),
      ),
    ),
    goOn: roles.map((role) =>
      pieces.map((piece, index) => goOnCost(role, piece, pieces[index - 1])),
    ),
    skip: roles.map((role) => skipCosts[role ?? "kind"]),
    after,
  };
}

const startWeights: Record<ColumnRole, number> = {
  name: 2.5,
  provider: 1.2,
  functionAndLocation: 1.2,
  purpose: 1.2,
  category: 1.5,
  retention: 1.5,
  party: 1.5,
  domain: 1.5,
  kind: 1.2,
};
const skipCosts: Record<ColumnRole, number> = {
  name: 6,
  provider: 1.2,
  functionAndLocation: 1.3,
  purpose: 1.3,
  category: 0.9,
  retention: 0.9,
  party: 0.9,
  domain: 0.9,
  kind: 0.9,
};
/** What it costs that the end of the file cut the table. */
export const cutCost = 0.9;

function startCost(
  role: ColumnRole | null,
  piece: CellPiece,
  {
    isClose,
    startLarge,
    providers,
  }: { isClose: boolean; startLarge: boolean; providers: ReadonlySet<string> },
): number {
  const isText = role === "purpose" || role === "functionAndLocation";
  const lower = isText && startLarge && /^[\p{Ll})]/u.test(piece.text) ? 0.6 : 0;
  const close = isClose ? 0.15 : 0;
  return (1 - cellFit(role, piece.text, providers)) * startWeights[role ?? "kind"] + lower + close;
}

const openEnd =
  /(?:[,(/&-]|\b(?:and|or|the|a|an|of|to|in|for|from|by|with|your|et|ou|de|du|des|la|le|les|un|une|à|pour|und|oder|der|die|das|den|von|zu|y|o|el|los|las|del|para|e|il|di|per|con))$/iu;

function goOnCost(
  role: ColumnRole | null,
  { text, gap }: CellPiece,
  previous: CellPiece | undefined,
): number {
  if (previous === undefined) return 5;
  const likeness = nameLikeness(text);
  const isText = role === "purpose" || role === "functionAndLocation";
  if (role === "name")
    return likeness > 0 && /[,;_./-]$/u.test(previous.text)
      ? 0.1
      : likeness > 0 && !gap
        ? 0.9
        : 1.8;

  let cost = gap ? 0.55 : 0.2;
  if (/^[\p{Ll})(,;]/u.test(text)) cost -= gap ? 0.3 : 0.15;
  else cost += 0.35;
  if (openEnd.test(previous.text) || hasOpenBracket(previous.text)) cost -= 0.3;
  if (/[.!?]$/u.test(previous.text)) cost += 0.5;
  if (!isText) cost += gap ? 1.2 : 0.3;
  if (likeness === 1) cost += 0.8;
  return Math.max(0.02, cost);
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}
