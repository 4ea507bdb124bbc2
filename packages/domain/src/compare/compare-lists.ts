import { byText } from "../policy/resolve.ts";
import { longestRising } from "./longest-rising.ts";

/** What became of one item of a list. Places count from 1; the side that lacks the item has none. */
export interface ListChange<Item> {
  /** The item's key in the second list, or in the first where it is gone. */
  readonly key: string;
  readonly before: Item | null;
  readonly after: Item | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Whether it left the longest run that kept its order. */
  readonly moved: boolean;
}

/** Whether two items under different keys are one thing. It has to answer the same when they are swapped. */
export type Resemblance<Item> = (one: Item, other: Item) => boolean;

interface Keyed {
  readonly key: string;
}

/**
 * Pairs two lists by key, then what is left by each resemblance in turn, and puts the pairs in reading order (see
 * `inReadingOrder`). Where several answers are equally good, the choice does not depend on which list comes first.
 */
export function compareLists<Item extends Keyed>(
  before: readonly Item[],
  after: readonly Item[],
  resemblances: readonly Resemblance<Item>[] = [],
): ListChange<Item>[] {
  const isForward = byText(keysOf(before), keysOf(after)) <= 0;
  const changes = isForward
    ? pairUp(before, after, resemblances)
    : pairUp(after, before, resemblances).map(reverseListChange);
  return inReadingOrder(changes);
}

/** The same change seen from the other side. */
export function reverseListChange<Item extends Keyed>(change: ListChange<Item>): ListChange<Item> {
  const { before, after, from, to, moved } = change;
  return {
    key: (before ?? after)?.key ?? change.key,
    before: after,
    after: before,
    from: to,
    to: from,
    moved,
  };
}

/** What the second list has, in its order; what is gone stands after the neighbour it had in the first. */
export function inReadingOrder<Change extends ListChange<unknown>>(
  changes: readonly Change[],
): Change[] {
  const goneAfter = new Map<string | null, Change[]>();
  let neighbour: string | null = null;
  for (const change of inOrderOf("from", changes)) {
    if (change.to !== null) neighbour = change.key;
    else goneAfter.set(neighbour, [...(goneAfter.get(neighbour) ?? []), change]);
  }
  return [
    ...(goneAfter.get(null) ?? []),
    ...inOrderOf("to", changes).flatMap((change) => [change, ...(goneAfter.get(change.key) ?? [])]),
  ];
}

function inOrderOf<Change extends ListChange<unknown>>(
  side: "from" | "to",
  changes: readonly Change[],
): Change[] {
  return changes
    .filter((change) => change[side] !== null)
    .toSorted((one, other) => (one[side] ?? 0) - (other[side] ?? 0));
}

function keysOf(list: readonly Keyed[]): string {
  return JSON.stringify(list.map(({ key }) => key));
}

function pairUp<Item extends Keyed>(
  before: readonly Item[],
  after: readonly Item[],
  resemblances: readonly Resemblance<Item>[],
): ListChange<Item>[] {
  const partners = partnersOf(before, after, resemblances);
  const kept = longestRising(
    after.flatMap((_, to) => {
      const from = partners.get(to);
      return from === undefined ? [] : [from];
    }),
  );
  const paired = new Set(partners.values());

  return [
    ...after.map((item, to) => {
      const from = partners.get(to) ?? null;
      return {
        key: item.key,
        before: from === null ? null : (before[from] ?? null),
        after: item,
        from: from === null ? null : from + 1,
        to: to + 1,
        moved: from !== null && !kept.has(from),
      };
    }),
    ...before.flatMap((item, from) =>
      paired.has(from)
        ? []
        : [{ key: item.key, before: item, after: null, from: from + 1, to: null, moved: false }],
    ),
  ];
}

/** Place in the second list → place in the first. */
function partnersOf<Item extends Keyed>(
  before: readonly Item[],
  after: readonly Item[],
  resemblances: readonly Resemblance<Item>[],
): Map<number, number> {
  const placeOf = new Map(before.map(({ key }, place) => [key, place]));
  const partners = new Map<number, number>();
  const free = new Set(before.keys());
  const pair = (to: number, from: number) => {
    partners.set(to, from);
    free.delete(from);
  };

  for (const [to, { key }] of after.entries()) {
    const from = placeOf.get(key);
    if (from !== undefined) pair(to, from);
  }
  for (const resembles of resemblances) {
    for (const [to, item] of after.entries()) {
      if (partners.has(to)) continue;
      const from = [...free].find((place) => {
        const candidate = before[place];
        return candidate !== undefined && resembles(candidate, item);
      });
      if (from !== undefined) pair(to, from);
    }
  }
  return partners;
}
