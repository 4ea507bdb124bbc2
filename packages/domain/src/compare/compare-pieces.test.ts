import fc from "fast-check";
import { expect, test } from "vitest";

import { comparePieces, reverseChanges } from "./compare-pieces.ts";

const pieces = (text: string) => text.split(/(?<= )|(?= )/u).map((piece) => ({ text: piece }));
const compare = (before: string, after: string) =>
  comparePieces(pieces(before), pieces(after), ({ text }) => text);
const shown = (before: string, after: string) =>
  compare(before, after).map(
    ({ kind, pieces: run }) =>
      `${{ same: "", added: "+", removed: "-" }[kind]}${run.map(({ text }) => text).join("")}`,
  );

test.each([
  ["a b c", "a b c", ["a b c"]],
  ["a b c", "a x c", ["a ", "-b", "+x", " c"]],
  ["a b c", "x y c", ["-a b", "+x y", " c"]],
  ["a b", "a b c", ["a b", "+ c"]],
  ["a b", "b", ["-a ", "b"]],
])("%s to %s", (before, after, expected) => {
  expect(shown(before, after)).toEqual(expected);
});

test("a space at the end stays, though a change stands before it", () => {
  expect(shown("a ", "b ")).toEqual(["-a", "+b", " "]);
});

test("a space between a change and words that only came is no part of a phrase", () => {
  expect(shown("a b", "x a y b")).toEqual(["+x ", "a ", "+y ", "b"]);
});

const exactly = (before: readonly string[], after: readonly string[]) =>
  comparePieces(
    before.map((text) => ({ text })),
    after.map((text) => ({ text })),
    ({ text }) => text,
  ).map(({ kind, pieces: run }) => `${kind} ${run.map(({ text }) => text).join("|")}`);

test("a phrase goes on over several spaces and line breaks", () => {
  expect(exactly(["a", " \n ", "b"], ["x", " \n ", "y"])).toEqual([
    "removed a| \n |b",
    "added x| \n |y",
  ]);
});

test.each([" and", "and ", "and"])(
  "a phrase does not go on over %j, which has words",
  (between) => {
    expect(exactly(["a", between, "b"], ["x", between, "y"])).toEqual([
      "removed a",
      "added x",
      `same ${between}`,
      "removed b",
      "added y",
    ]);
  },
);

test.each([
  [[" "], ["x", " ", "y"], ["added x", "same  ", "added y"]],
  [["x", " ", "y"], [" "], ["removed x", "same  ", "removed y"]],
  [
    ["k", "\n", " ", "b"],
    ["k", " ", "c"],
    ["same k", "removed \n", "same  ", "removed b", "added c"],
  ],
])(
  "%j to %j: a space stays where words only came or only went before it",
  (before, after, shows) => {
    expect(exactly(before, after)).toEqual(shows);
  },
);

test("two texts that differ in more than a thousand pieces share none", () => {
  const text = (word: string) => Array.from({ length: 600 }, (_, index) => word + index);
  expect(exactly([...text("a"), "end"], [...text("b"), "end"])).toEqual([
    `removed ${[...text("a"), "end"].join("|")}`,
    `added ${[...text("b"), "end"].join("|")}`,
  ]);
});

test("pieces that are the same keep the second text's form", () => {
  const [change] = comparePieces([{ text: "A" }], [{ text: "a" }], ({ text }) =>
    text.toLowerCase(),
  );
  expect(change).toEqual({ kind: "same", pieces: [{ text: "a" }] });
});

test.each([
  ["a b c", "x b y", ["-a", "+x", " b ", "-c", "+y"]],
  ["a b c d", "x y c z", ["-a b", "+x y", " c ", "-d", "+z"]],
])("%j to %j, with what stays between", (before, after, expected) => {
  expect(shown(before, after)).toEqual(expected);
});

test("turned round, what goes still stands before what comes for it", () => {
  expect(
    reverseChanges([
      { kind: "removed", text: "a" },
      { kind: "added", text: "x" },
      { kind: "same", text: "b" },
      { kind: "added", text: "y" },
    ]),
  ).toEqual([
    { kind: "removed", text: "x" },
    { kind: "added", text: "a" },
    { kind: "same", text: "b" },
    { kind: "removed", text: "y" },
  ]);
});

const texts = fc
  .array(fc.constantFrom("a", "b", "c"), { maxLength: 8 })
  .map((words) => words.join(" "));

test("swapped texts give the same pieces, gone instead of come", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(compare(after, before)).toEqual(reverseChanges(compare(before, after)));
    }),
  );
});

test("turned round twice, changes are what they were", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = compare(before, after);
      expect(reverseChanges(reverseChanges(changes))).toEqual(changes);
    }),
  );
});
