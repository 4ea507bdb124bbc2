import { diffArrays } from "diff";

import { byText } from "../policy/resolve.ts";

export type PieceKind = "same" | "added" | "removed";

/** Pieces that both texts have in this order, or that only one of them has. */
export interface PieceChange<Piece> {
  readonly kind: PieceKind;
  readonly pieces: readonly Piece[];
}

/** Beyond so many pieces that differ two texts are two texts; finding what they share costs the square of it. */
const mostDifferences = 1000;

/**
 * Compares two texts that are divided into pieces; those with one `identity` are the same. A phrase that replaced a
 * phrase is one change, what goes before what comes. Swapped texts give the same pieces, gone instead of come.
 */
export function comparePieces<Piece extends { readonly text: string }>(
  before: readonly Piece[],
  after: readonly Piece[],
  identity: (piece: Piece) => string,
): PieceChange<Piece>[] {
  const was = before.map(identity);
  const is = after.map(identity);
  if (byText(was.join("\0"), is.join("\0")) > 0)
    return reverseChanges(comparePieces(after, before, identity));

  const changes = diffArrays(was, is, { maxEditLength: mostDifferences });
  if (changes === undefined)
    return [
      { kind: "removed", pieces: before },
      { kind: "added", pieces: after },
    ];

  let from = 0;
  let to = 0;
  const divided = changes.map(({ count, added, removed }): PieceChange<Piece> => {
    if (removed) return { kind: "removed", pieces: before.slice(from, (from += count)) };
    const pieces = after.slice(to, (to += count));
    if (added) return { kind: "added", pieces };
    from += count;
    return { kind: "same", pieces };
  });
  return joinAcrossSpaces(divided);
}

/** The way back: what came is gone, what was gone comes; what goes always stands before what comes for it. */
export function reverseChanges<Change extends { readonly kind: PieceKind }>(
  changes: readonly Change[],
): Change[] {
  const reversed: Change[] = [];
  for (const change of changes) {
    if (change.kind === "same") reversed.push(change);
    else if (change.kind === "removed") reversed.push({ ...change, kind: "added" });
    else {
      const comes = reversed.at(-1)?.kind === "added" ? reversed.splice(-1) : [];
      reversed.push({ ...change, kind: "removed" }, ...comes);
    }
  }
  return reversed;
}

/**
 * Joins changes that only spaces keep apart: "an outside service" that became "Matomo, on our own servers" reads as
 * one phrase for another, not as a word for a word. The pieces of each side stay what they were.
 */
function joinAcrossSpaces<Piece extends { readonly text: string }>(
  changes: readonly PieceChange<Piece>[],
): PieceChange<Piece>[] {
  const joined: PieceChange<Piece>[] = [];
  let removed: Piece[] = [];
  let added: Piece[] = [];
  const flush = () => {
    if (removed.length > 0) joined.push({ kind: "removed", pieces: removed });
    if (added.length > 0) joined.push({ kind: "added", pieces: added });
    removed = [];
    added = [];
  };
  const isSpace = (pieces: readonly Piece[]) => pieces.every(({ text }) => /^\s+$/u.test(text));

  for (const [index, { kind, pieces }] of changes.entries()) {
    const isBetween = removed.length > 0 && added.length > 0 && index < changes.length - 1;
    if (kind === "removed") removed.push(...pieces);
    else if (kind === "added") added.push(...pieces);
    else if (isBetween && isSpace(pieces)) {
      removed.push(...pieces);
      added.push(...pieces);
    } else {
      flush();
      joined.push({ kind, pieces });
    }
  }
  flush();
  return joined;
}
