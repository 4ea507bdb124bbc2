import { expect, test } from "vitest";
import { z } from "zod";

import { createIdMaker } from "./new-id.ts";

test("ids made in one millisecond are different and in order, far beyond what a millisecond can count", () => {
  const newId = createIdMaker(() => new Date("2026-11-22T00:00:00Z"));
  const ids = Array.from({ length: 10_000 }, newId);

  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(z.uuidv7().safeParse(ids[0]).success).toBe(true);
});

test("a clock that goes back makes no smaller id", () => {
  const times = ["2026-11-22T00:00:01Z", "2026-11-22T00:00:00Z"].map((time) => new Date(time));
  const newId = createIdMaker(() => times.shift() ?? new Date(0));

  const first = newId();
  expect(newId() > first).toBe(true);
});
