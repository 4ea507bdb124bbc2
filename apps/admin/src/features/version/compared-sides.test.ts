import { expect, test } from "vitest";

import { readSides } from "./compared-sides.ts";

const versions = [
  { number: 2, current: true },
  { number: 1, current: false },
];
const read = (query: string) => readSides(new URLSearchParams(query), versions);

test("without words the address compares what is live with the draft", () => {
  expect(read("")).toEqual({ a: 2, b: "draft" });
});

test("numbers, draft and live are understood on either side", () => {
  expect(read("a=draft&b=1")).toEqual({ a: "draft", b: 1 });
  expect(read("a=1&b=live")).toEqual({ a: 1, b: 2 });
});

test("a version that does not exist is not asked for", () => {
  expect(read("a=99&b=x")).toEqual({ a: 2, b: "draft" });
});

test("with no version there is nothing to compare", () => {
  expect(readSides(new URLSearchParams("a=1&b=draft"), [])).toBeNull();
});
