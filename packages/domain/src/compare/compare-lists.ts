/** How one keyed list became another. */
export interface ListChange<Item> {
  readonly key: string;
  readonly before: Item | null;
  readonly after: Item | null;
  /** Places from 1; only where the order of what both lists have is another one. */
  readonly moved: { readonly from: number; readonly to: number } | null;
}

/**
 * Pairs two lists by key. What is on both sides comes in the second list's order; what is gone stands
 * after the neighbour it had. Items are said to have moved where they are not in the longest run that kept its order.
 */
export function compareLists<Item extends { readonly key: string }>(
  before: readonly Item[],
  after: readonly Item[],
): ListChange<Item>[] {
  const placeBefore = new Map(before.map(({ key }, index) => [key, index]));
  const placeAfter = new Map(after.map(({ key }, index) => [key, index]));
  const kept = longestRising(after.flatMap(({ key }) => placeBefore.get(key) ?? []));

  const result: ListChange<Item>[] = after.map((item, index) => {
    const from = placeBefore.get(item.key);
    const moved = from !== undefined && !kept.has(from) ? { from: from + 1, to: index + 1 } : null;
    return {
      key: item.key,
      before: from === undefined ? null : (before[from] ?? null),
      after: item,
      moved,
    };
  });

  let place = 0;
  for (const item of before) {
    if (placeAfter.has(item.key)) {
      place = result.findIndex(({ key }) => key === item.key) + 1;
    } else {
      result.splice(place, 0, { key: item.key, before: item, after: null, moved: null });
      place += 1;
    }
  }
  return result;
}

/** The values of a longest rising subsequence: by patience sorting, with a link back from each pile. */
function longestRising(values: readonly number[]): Set<number> {
  const piles: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const value of values) {
    const at = firstNotBelow(piles, value);
    previous.set(value, piles[at - 1]);
    piles[at] = value;
  }

  const run = new Set<number>();
  for (let value = piles.at(-1); value !== undefined; value = previous.get(value)) run.add(value);
  return run;
}

function firstNotBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
