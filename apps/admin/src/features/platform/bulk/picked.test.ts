import { expect, test } from "vitest";

import { countOf, isWholePage, nothingPicked, selectionOf, toggle, togglePage } from "./picked.ts";

const page = ["a", "b", "c"];

test("a platform is ticked and unticked", () => {
  const one = toggle(nothingPicked, "a", page);
  expect([...one.ids]).toEqual(["a"]);
  expect(countOf(toggle(one, "a", page), 9)).toBe(0);
});

test("the page is ticked whole, beside what was ticked on others, and unticked", () => {
  const whole = togglePage(toggle(nothingPicked, "z", ["z"]), page);
  expect([...whole.ids]).toEqual(["z", "a", "b", "c"]);
  expect(isWholePage(whole, page)).toBe(true);
  expect(togglePage(whole, page)).toEqual(nothingPicked);
});

test("all that match are named by what they match, with how many they were", () => {
  const all = { ids: new Set(page), all: true };
  expect(selectionOf(all, { base: "standard" }, 1284)).toEqual({
    matching: { base: "standard" },
    count: 1284,
  });
  expect(countOf(all, 1284)).toBe(1284);
});

test("unticking one of all that match leaves the others of the page", () => {
  const rest = toggle({ ids: new Set(), all: true }, "b", page);
  expect(selectionOf(rest, {}, 1284)).toEqual({ ids: ["a", "c"] });
});

test("an empty page is not ticked whole", () => {
  expect(isWholePage(nothingPicked, [])).toBe(false);
});
