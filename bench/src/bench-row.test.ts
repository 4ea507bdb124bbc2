import { expect, test } from "vitest";

import { type BenchRow, toResult } from "./bench-row.ts";

const row: BenchRow = {
  name: "row",
  unit: "ms",
  measure: async () => ({ value: 1, peer: { missing: "nobody does this" } }),
};

test("the ratio says how many times the peer's value is ours", () => {
  expect(toResult(row, { value: 2, peer: { name: "other", value: 5 } })).toEqual({
    name: "row",
    value: 2,
    unit: "ms",
    peer: "other",
    peerValue: 5,
    ratio: 2.5,
    command: "npm run -s bench -- --json --only row",
  });
});

test("a missing peer is said, with the reason, and no number stands for it", () => {
  expect(toResult(row, { value: 2, peer: { missing: "nobody does this" } })).toMatchObject({
    peer: null,
    peerValue: null,
    ratio: null,
    peerMissing: "nobody does this",
  });
});

test("numbers have three significant digits", () => {
  expect(
    toResult(row, { value: 1234.567, peer: { name: "other", value: 0.0012345 } }),
  ).toMatchObject({
    value: 1230,
    peerValue: 0.00123,
  });
});
