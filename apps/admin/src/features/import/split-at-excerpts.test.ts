import { expect, test } from "vitest";

import { splitAtExcerpts } from "./split-at-excerpts.ts";

test("what a warning names is marked where it stands", () => {
  expect(splitAtExcerpts("front et back office, Opend", ["Opend", "et"])).toEqual([
    { text: "front ", isMarked: false },
    { text: "et", isMarked: true },
    { text: " back office, ", isMarked: false },
    { text: "Opend", isMarked: true },
  ]);
});

test("excerpts that overlap mark their text once, and those that are not there mark nothing", () => {
  const pieces = splitAtExcerpts("one two three", ["two three", "two", "four", ""]);

  expect(pieces.filter(({ isMarked }) => isMarked)).toEqual([
    { text: "two three", isMarked: true },
  ]);
  expect(pieces.map(({ text }) => text).join("")).toBe("one two three");
});

test("a cut word at the end is marked there, not inside the whole word before it", () => {
  const pieces = splitAtExcerpts("Opendata one Opend", ["Opend"]);

  expect(pieces).toEqual([
    { text: "Opendata one ", isMarked: false },
    { text: "Opend", isMarked: true },
  ]);
});
