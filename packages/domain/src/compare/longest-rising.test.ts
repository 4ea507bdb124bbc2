import fc from "fast-check";
import { expect, test } from "vitest";

import { longestRising } from "./longest-rising.ts";

test.each([
  [[], []],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [
    [2, 3, 1],
    [2, 3],
  ],
  [
    [4, 1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 5, 2, 6, 3],
    [1, 2, 3],
  ],
])("of %j it is %j", (values, expected) => {
  expect([...longestRising(values)].toSorted((a, b) => a - b)).toEqual(expected);
});

test("no rising choice of the values is longer", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (values) => {
      const run = longestRising(values);
      const chosen = values.filter((value) => run.has(value));
      expect(chosen).toEqual(chosen.toSorted((a, b) => a - b));
      expect(chosen).toHaveLength(longestByTrying(values));
    }),
  );
});

function longestByTrying(values: readonly number[], above = -1): number {
  return Math.max(
    0,
    ...values.map((value, at) =>
      value > above ? 1 + longestByTrying(values.slice(at + 1), value) : 0,
    ),
  );
}
