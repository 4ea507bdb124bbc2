import { expect, test } from "vitest";

import { wordSegmenter } from "./word-segmenter.ts";

test("text is divided into words, and one segmenter of a locale is kept", () => {
  const welsh = wordSegmenter("cy");
  expect([...welsh.segment("Polisi cwcis")].map(({ segment }) => segment)).toEqual([
    "Polisi",
    " ",
    "cwcis",
  ]);
  expect(wordSegmenter("cy")).toBe(welsh);
  expect(wordSegmenter("br")).not.toBe(welsh);
});
