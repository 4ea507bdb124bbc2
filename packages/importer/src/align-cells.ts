import type { ColumnRole } from "./column-role.ts";
import { nameLikeness } from "./cookie-names.ts";
import { cutCost, pieceCosts, type PieceCosts } from "./piece-cost.ts";

/** A line of a table whose cells were extracted one after another. */
export interface CellPiece {
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
  /** How cheaply it is set aside: a logo or page number costs little, a sentence much. */
  readonly noiseCost: number;
  /** How odd it would be if the table had ended before it. */
  readonly proseCost: number;
}

export interface AlignmentInput {
  readonly pieces: readonly CellPiece[];
  readonly roles: readonly (ColumnRole | null)[];
  readonly providers: ReadonlySet<string>;
  /** Whether the file ends with the last piece, so that the table may stop anywhere. */
  readonly endsFile: boolean;
}

export interface Alignment {
  /** Row by row, column by column: the pieces of each cell, by their index. */
  readonly rows: readonly (readonly (readonly number[])[])[];
  readonly noise: readonly number[];
  /** The first piece that is no part of the table any more. */
  readonly end: number;
  readonly isCut: boolean;
  readonly cost: number;
}

const mostForColumns = 1500;

/**
 * Finds the cheapest reading of a list of cells as a table: column after column with every possible number of rows, or row
 * after row. A piece starts a cell, continues the one before, is set aside, or comes after the table.
 */
export function alignCells(input: AlignmentInput): Alignment {
  const none: Alignment = {
    rows: [],
    noise: [],
    end: 0,
    isCut: false,
    cost: input.pieces.reduce((sum, piece) => sum + piece.proseCost, 0),
  };
  if (input.pieces.length === 0 || input.roles.length < 2) return none;

  const costs = pieceCosts(input);
  const readings = [readAs(rowAfterRow(input.roles.length), input, costs)];
  if (input.pieces.length <= mostForColumns) {
    for (const count of likelyRowCounts(input))
      readings.push(readAs(columnAfterColumn(input.roles.length, count), input, costs));
  }
  return readings.reduce((best, reading) => (reading.cost < best.cost ? reading : best), none);
}

function likelyRowCounts({ pieces, endsFile }: AlignmentInput): number[] {
  const likeness = pieces.map(({ text }) => nameLikeness(text));
  const sure = likeness.filter((one) => one === 1).length;
  const perhaps = likeness.filter((one) => one >= 0.3).length;
  if (perhaps === 0) return endsFile ? range(1, Math.min(12, pieces.length)) : [];
  if (perhaps <= 12) return range(1, perhaps + 2);
  return [...new Set([...range(sure - 3, sure + 3), ...range(perhaps - 2, perhaps + 2)])].filter(
    (count) => count > 0,
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The order in which cells follow each other. A state is how many cells have begun. */
interface CellOrder {
  readonly states: number;
  /** The column of the cell that begins next; -1 where none can. */
  readonly columnAfter: (state: number) => number;
  readonly next: (state: number) => number;
  /** The column of the cell that was begun last; -1 at the start. */
  readonly columnAt: (state: number) => number;
  readonly mayEnd: (state: number) => boolean;
  /** Which row the cell with this number, counted from 0, stands in. */
  readonly rowOf: (cell: number) => number;
}

function columnAfterColumn(columns: number, count: number): CellOrder {
  const last = columns * count;
  return {
    states: last + 1,
    columnAfter: (state) => (state === last ? -1 : Math.floor(state / count)),
    next: (state) => state + 1,
    columnAt: (state) => (state === 0 ? -1 : Math.floor((state - 1) / count)),
    mayEnd: (state) => state === last,
    rowOf: (cell) => cell % count,
  };
}

function rowAfterRow(columns: number): CellOrder {
  return {
    states: columns + 1,
    columnAfter: (state) => state % columns,
    next: (state) => (state % columns) + 1,
    columnAt: (state) => state - 1,
    mayEnd: (state) => state === 0 || state === columns,
    rowOf: (cell) => Math.floor(cell / columns),
  };
}

const start = 1;
const goOn = 2;
const aside = 3;
const skip = 4;

/** The cheapest path through (pieces read × cells begun). */
function readAs(
  order: CellOrder,
  { pieces, roles, endsFile }: AlignmentInput,
  costs: PieceCosts,
): Alignment {
  const width = order.states;
  const moves = new Uint8Array((pieces.length + 1) * width);
  const from = new Int32Array((pieces.length + 1) * width);
  let best = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  let end = { cost: Number.POSITIVE_INFINITY, piece: 0, state: 0, isCut: false };

  for (let piece = 0; piece <= pieces.length; piece += 1) {
    // Twice, because row after row the last state leads back to the first column.
    for (let step = 0; step < width + roles.length; step += 1) {
      const state = step % width;
      const column = order.columnAfter(state);
      if (column < 0) continue;
      offer(
        best,
        piece,
        order.next(state),
        (best[state] ?? 0) + (costs.skip[column] ?? 0),
        skip,
        state,
      );
    }
    for (let state = 0; state < width; state += 1) {
      const here = best[state] ?? 0;
      const isCut = !order.mayEnd(state);
      const cost = here + (costs.after[piece] ?? 0) + (isCut ? cutCost : 0);
      if (cost < end.cost && (!isCut || (endsFile && piece === pieces.length)))
        end = { cost, piece, state, isCut };
    }
    if (piece === pieces.length) break;

    const after = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    for (let state = 0; state < width; state += 1) {
      const here = best[state] ?? 0;
      if (here >= end.cost) continue;
      const next = order.columnAfter(state);
      const current = order.columnAt(state);
      if (next >= 0)
        offer(
          after,
          piece + 1,
          order.next(state),
          here + (costs.start[next]?.[piece] ?? 0),
          start,
          state,
        );
      if (current >= 0)
        offer(after, piece + 1, state, here + (costs.goOn[current]?.[piece] ?? 0), goOn, state);
      offer(after, piece + 1, state, here + (pieces[piece]?.noiseCost ?? 0), aside, state);
    }
    best = after;
  }
  return follow();

  function offer(
    target: Float64Array,
    piece: number,
    state: number,
    cost: number,
    move: number,
    previous: number,
  ) {
    if (cost >= (target[state] ?? 0)) return;
    target[state] = cost;
    moves[piece * width + state] = move;
    from[piece * width + state] = previous;
  }

  function follow(): Alignment {
    const cells: number[][] = [[]];
    const noise: number[] = [];
    let { piece, state } = end;
    while (piece > 0 || state > 0) {
      const at = piece * width + state;
      const move = moves[at];
      if (move === 0) break;
      if (move !== skip) piece -= 1;
      if (move === aside) noise.unshift(piece);
      else if (move !== skip) cells.at(-1)?.unshift(piece);
      if (move === start || move === skip) cells.push([]);
      state = from[at] ?? 0;
    }
    cells.pop();
    cells.reverse();
    return { rows: asRows(cells), noise, end: end.piece, isCut: end.isCut, cost: end.cost };
  }

  function asRows(cells: readonly number[][]): number[][][] {
    const rows: number[][][] = [];
    for (const [index, cell] of cells.entries()) (rows[order.rowOf(index)] ??= []).push(cell);
    return rows;
  }
}
