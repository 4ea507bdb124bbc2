import { expect, test } from "vitest";

import {
  blockAt,
  insertLink,
  insertPlaceholder,
  placeholderBeingTyped,
  type ProseEdit,
  setBlock,
  toggleMark,
} from "./edit-prose.ts";

/** `[` and `]` show what is selected. */
function selected(shown: string) {
  const start = shown.indexOf("‹");
  const end = shown.indexOf("›") - 1;
  return { text: shown.replace("‹", "").replace("›", ""), start, end };
}

function applied(text: string, { from, to, insert, select }: ProseEdit): string {
  const next = text.slice(0, from) + insert + text.slice(to);
  return `${next.slice(0, select[0])}‹${next.slice(select[0], select[1])}›${next.slice(select[1])}`;
}

test.each([
  ["a ‹word› here", "a **‹word›** here"],
  ["a **‹word›** here", "a ‹word› here"],
  ["a ‹**word**› here", "a ‹word› here"],
  ["a‹ word ›here", "a **‹word›** here"],
  ["an ‹› empty one", "an **‹›** empty one"],
])("bold turns %j into %j", (before, after) => {
  const selection = selected(before);
  expect(applied(selection.text, toggleMark(selection, "**"))).toBe(after);
});

test("italic inside bold adds its own mark instead of breaking the bold one", () => {
  const selection = selected("a **‹word›** here");
  expect(applied(selection.text, toggleMark(selection, "*"))).toBe("a ***‹word›*** here");
});

test("a link keeps the words and selects the address to write", () => {
  const selection = selected("see ‹our page› now");
  expect(applied(selection.text, insertLink(selection))).toBe("see [our page](‹https://›) now");
});

test("an address that is selected becomes the address of the link", () => {
  const selection = selected("‹https://example.org/a›");
  expect(applied(selection.text, insertLink(selection))).toBe(
    "[https://example.org/a](‹https://example.org/a›)",
  );
});

test.each([
  ["on {‹›", "on {{platform.url}}‹›"],
  ["on {{‹›}} you", "on {{platform.url}}‹› you"],
  ["on {{plat‹› you", "on {{platform.url}}‹› you"],
  ["on ‹› you", "on {{platform.url}}‹› you"],
])("a placeholder is written over the braces typed in %j", (before, after) => {
  const selection = selected(before);
  expect(applied(selection.text, insertPlaceholder(selection, "platform.url"))).toBe(after);
});

test("every touched line becomes a list item, and a paragraph again at the second time", () => {
  const selection = selected("one\n‹two\nthr›ee\nfour");
  const list = setBlock(selection, "list");
  expect(applied(selection.text, list)).toBe("one\n- two\n- three‹›\nfour");
  const again = selected("- two\n‹›- three");
  expect(applied(again.text, setBlock(again, "list"))).toBe("- two\nthree‹›");
});

test("a heading replaces the mark that the line had", () => {
  const selection = selected("## He‹›re\nText");
  expect(applied(selection.text, setBlock(selection, "heading3"))).toBe("### Here‹›\nText");
});

test.each([
  ["## He", 3, "heading2"],
  ["#### He", 5, "heading4"],
  ["a\n- b", 4, "list"],
  ["1. b", 0, "list"],
  ["a\nb", 2, "paragraph"],
] as const)("the line of %j at %i is a %s", (text, position, kind) => {
  expect(blockAt(text, position)).toBe(kind);
});

test.each([
  ["on {", ""],
  ["on {{pla", "pla"],
  ["on {{platform.url}}", null],
  ["on {{{", null],
  ["nothing", null],
])("after %j the name being typed is %j", (text, name) => {
  expect(placeholderBeingTyped(text, text.length)).toBe(name);
});
