import { expect, test } from "vitest";

import { proseBlocks } from "./prose-blocks.ts";

const forms = (text: string) => proseBlocks(text).map(({ form }) => `${form.kind}${form.depth}`);
const words = (text: string) => proseBlocks(text).map((block) => block.words);
const plain = { strong: false, emphasis: false, code: false, href: null };

test.each([
  ["One\n\nTwo", ["paragraph0", "paragraph0"]],
  ["## Two\n\n#### Four", ["heading2", "heading4"]],
  ["- a\n- b", ["bullet1", "bullet1"]],
  ["1. a\n2. b", ["number1", "number1"]],
  ["- a\n  1. b", ["bullet1", "number2"]],
  ["- a\n\n  more of a\n- b", ["bullet1", "paragraph1", "bullet1"]],
  ["- ## Heading in an item", ["heading2"]],
  ["", []],
])("%j is %j", (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test("an empty item is nothing to read", () => {
  expect(forms("-\n- b")).toEqual(["bullet1"]);
});

test("words carry all the marks that they stand in", () => {
  expect(words("**[a *b*](/c)** `d`")).toEqual([
    [
      { text: "a ", marks: { ...plain, strong: true, href: "/c" } },
      { text: "b", marks: { ...plain, strong: true, emphasis: true, href: "/c" } },
      { text: " ", marks: plain },
      { text: "d", marks: { ...plain, code: true } },
    ],
  ]);
});

test("escapes and entities are read as what they stand for", () => {
  expect(words("cookies\\_preferences &amp; more")).toEqual([
    [{ text: "cookies_preferences & more", marks: plain }],
  ]);
});

test("what the subset of Markdown lacks is shown as it is typed", () => {
  expect(words("<b>a</b>")).toEqual([[{ text: "<b>a</b>", marks: plain }]]);
});
