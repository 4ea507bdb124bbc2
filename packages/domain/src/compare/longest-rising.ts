/** The values of one longest rising subsequence of different numbers: by patience sorting, with a link back from each pile. */
export function longestRising(values: readonly number[]): Set<number> {
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
