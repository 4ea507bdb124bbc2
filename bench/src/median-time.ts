/** The median of how long the work took, in milliseconds; the first runs, which warm up, do not count. */
export async function medianTime(
  { runs, warmUps = 3 }: { runs: number; warmUps?: number },
  work: (run: number) => unknown,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const began = performance.now();
    await work(run);
    if (run >= warmUps) times.push(performance.now() - began);
  }
  return median(times);
}

/** The middle value; between two, their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  if (middle.length === 0) throw new RangeError("there is no median of nothing");
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
