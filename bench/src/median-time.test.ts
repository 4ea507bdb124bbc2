import { expect, test } from "vitest";

import { median, medianTime } from "./median-time.ts";

test("the median is the middle value, or the mean of the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow(RangeError);
});

test("runs that warm up come before those that count, each with its number", async () => {
  const runs: number[] = [];
  await medianTime({ runs: 2, warmUps: 1 }, (run) => runs.push(run));
  expect(runs).toEqual([0, 1, 2]);
});
