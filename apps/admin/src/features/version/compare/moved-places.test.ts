import { compareParts } from "@cookiedesk/domain/compare/compare-parts";
import { expect, test } from "vitest";

import { movedPlaces } from "./moved-places.ts";

function places(before: string, after: string) {
  const sections = (keys: string) => keys.split("").map((key) => ({ key }));
  const changes = compareParts(sections(before), sections(after), { prose: [], locale: "en" });
  return [...movedPlaces(changes)].map(([neighbour, moved]) => [
    neighbour,
    moved.map(({ key }) => key).join(""),
  ]);
}

test("a section that moved left from behind the one that stayed", () => {
  expect(places("abcd", "acdb")).toEqual([["a", "b"]]);
});

test("the first section leaves from the beginning", () => {
  expect(places("abc", "bca")).toEqual([[null, "a"]]);
});

test("two that left from one place are told in their old order", () => {
  expect(places("axybc", "abcyx")).toEqual([["a", "xy"]]);
});

test("what stayed left from nowhere", () => {
  expect(places("abc", "xabc")).toEqual([]);
});
