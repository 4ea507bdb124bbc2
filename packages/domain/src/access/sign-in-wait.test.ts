import { expect, test } from "vitest";

import { waitAfter } from "./sign-in-wait.ts";

test("four wrong attempts cost no waiting", () => {
  expect([0, 1, 4].map(waitAfter)).toEqual([0, 0, 0]);
});

test("from the fifth on the wait doubles, from half a minute", () => {
  expect([5, 6, 7, 8, 9].map(waitAfter)).toEqual([30, 60, 120, 240, 480]);
});

test("nobody waits longer than a quarter of an hour", () => {
  expect([10, 11, 50, 100_000].map(waitAfter)).toEqual([900, 900, 900, 900]);
});
