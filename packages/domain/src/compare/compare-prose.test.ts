import fc from "fast-check";
import { expect, test } from "vitest";

import { compareProse } from "./compare-prose.ts";

/** Blocks as lines: what went in `[- -]`, what came in `{+ +}`, marks as a reader would name them. */
function read(before: string, after: string, locale = "en") {
  return compareProse(before, after, locale).map(({ moved, before: was, after: is, runs }) => {
    const form = [was, is].map((one) => (one === null ? "none" : `${one.kind}${one.depth}`));
    const words = runs.map(({ kind, text, marks }) => {
      const set = [
        ...(marks.strong ? ["strong"] : []),
        ...(marks.emphasis ? ["emphasis"] : []),
        ...(marks.code ? ["code"] : []),
        ...(marks.href === null ? [] : [marks.href]),
      ];
      const named = set.length === 0 ? text : `${text}<${set.join(" ")}>`;
      return { same: named, added: `{+${named}+}`, removed: `[-${named}-]` }[kind];
    });
    const place = form[0] === form[1] ? "" : `${form.join("→")}: `;
    return `${moved ? "moved: " : ""}${place}${words.join("")}`;
  });
}

test("a paragraph that came between leaves its neighbours alone", () => {
  expect(read("One cookie.\n\nTwo cookies.", "One cookie.\n\nBetween.\n\nTwo cookies.")).toEqual([
    "One cookie.",
    "none→paragraph0: {+Between.+}",
    "Two cookies.",
  ]);
});

test("a list item that went takes no word of the others with it", () => {
  expect(read("- necessary\n- statistics\n- marketing", "- necessary\n- marketing")).toEqual([
    "necessary",
    "bullet1→none: [-statistics-]",
    "marketing",
  ]);
});

test("a paragraph that changed places is said to have moved", () => {
  expect(read("First one.\n\nSecond.\n\nThird.", "Second.\n\nThird.\n\nFirst one.")).toEqual([
    "Second.",
    "Third.",
    "moved: First one.",
  ]);
});

test("a word is replaced inside its paragraph, without the marks of Markdown", () => {
  expect(read("We keep **six** cookies.", "We keep **four** cookies.")).toEqual([
    "We keep [-six<strong>-]{+four<strong>+} cookies.",
  ]);
});

test("a link that leads elsewhere is a change, though its words stay", () => {
  expect(read("See [our page](/old).", "See [our page](/new).")).toEqual([
    "See [-our page</old>-]{+our page</new>+}.",
  ]);
});

test.each([
  ["strong", "a **b** c", "a [-b-]{+b<strong>+} c"],
  ["emphasis", "a *b* c", "a [-b-]{+b<emphasis>+} c"],
  ["code", "a `b` c", "a [-b-]{+b<code>+} c"],
])("words that became %s are a change, though they stay", (_, after, expected) => {
  expect(read("a b c", after)).toEqual([expected]);
});

test("a paragraph that became a list item or a heading is a change of form", () => {
  expect(read("Your choice", "- Your choice")).toEqual(["paragraph0→bullet1: Your choice"]);
  expect(read("Your choice", "## Your choice")).toEqual(["paragraph0→heading2: Your choice"]);
  expect(read("- a\n- b", "1. a\n2. b")).toEqual(["bullet1→number1: a", "bullet1→number1: b"]);
});

test("an item inside an item is one list deeper", () => {
  expect(compareProse("- a\n  - b", "- a\n  - b", "en").map(({ after }) => after?.depth)).toEqual([
    1, 2,
  ]);
});

test("blocks that share less than half of their words went and came", () => {
  expect(read("All words differ here", "Nothing of it stays")).toEqual([
    "paragraph0→none: [-All words differ here-]",
    "none→paragraph0: {+Nothing of it stays+}",
  ]);
});

test.each([
  ["share only punctuation and spaces", "One, two.", "Three, four."],
  ["share one word of many", "We keep six small cookies", "We show other long texts"],
  ["have no words at all", "…", "!!"],
])("blocks that %s went and came", (_, before, after) => {
  expect(compareProse(before, after, "en").map(({ state }) => state)).toEqual(["removed", "added"]);
});

test.each([
  ["half of their words", "One two", "One three"],
  ["half of their numbers", "2024 13", "2024 14"],
])("blocks that share %s are one that was edited", (_, before, after) => {
  expect(compareProse(before, after, "en").map(({ state }) => state)).toEqual(["changed"]);
});

test.each([
  ["a word came, others stayed", "Your choice", "Your own choice", "changed"],
  ["all words are set in another way", "Your choice", "**Your choice**", "changed"],
  ["it became a heading", "Your choice", "## Your choice", "changed"],
  ["its heading went a level down", "## Your choice", "### Your choice", "changed"],
  ["it is one of a numbered list", "- Your choice", "1. Your choice", "changed"],
  ["nothing differs", "Your choice", "Your choice", "same"],
])("what became of a block is said where %s", (_, before, after, expected) => {
  const states = compareProse(before, after, "en").map(({ state }) => state);
  expect(states.join(" ")).toBe(expected);
});

test("equal blocks are told apart by their number", () => {
  expect(read("Same.\n\nSame.", "Same.\n\nSame.\n\nSame.")).toEqual([
    "Same.",
    "Same.",
    "none→paragraph0: {+Same.+}",
  ]);
});

test("placeholders and line breaks stay", () => {
  expect(read("At {{platform.url}}.\\\nBye", "At {{platform.url}}.\\\nBye")).toEqual([
    "At {{platform.url}}.\nBye",
  ]);
});

test("what is written otherwise and reads the same has only blocks that are the same", () => {
  expect(compareProse("* a\n* __b__", "- a\n- **b**", "en").map(({ state }) => state)).toEqual([
    "same",
    "same",
  ]);
});

test("what is no prose is shown as it is", () => {
  expect(read("<b>One</b> two", "<b>One</b> three")).toEqual(["<b>One</b> [-two-]{+three+}"]);
});

test("a text that was not there came, all of it", () => {
  expect(read("", "# is no prose")).toEqual(["none→paragraph0: {+# is no prose+}"]);
  expect(read("One", "")).toEqual(["paragraph0→none: [-One-]"]);
});

test.each([
  [
    "ar",
    "يتحقق **من** أن الطلب",
    "يتحقق **من** أن الطلب صادر",
    "يتحقق من<strong> أن الطلب{+ صادر+}",
  ],
  ["th", "คุกกี้นี้จำภาษา", "คุกกี้นี้จำคำตอบ", "คุกกี้นี้จำ[-ภาษา-]{+คำตอบ+}"],
  ["ja", "言語を記憶します", "回答を記憶します", "[-言語-]{+回答+}を記憶します"],
  ["zh", "记住您的语言。", "记住您的选择。", "记住您的[-语言-]{+选择+}。"],
])("prose in %s is compared by words", (locale, before, after, expected) => {
  expect(read(before, after, locale)).toEqual([expected]);
});

test("the blocks of each side can be read off, whatever changed", () => {
  const block = fc.constantFrom("One two.", "One **two** three.", "- item", "## Heading", "Four.");
  const text = fc.array(block, { maxLength: 5 }).map((blocks) => blocks.join("\n\n"));
  const shown = (side: string, without: string) =>
    compareProse(side, side, "en").map(({ runs }) =>
      runs
        .filter(({ kind }) => kind !== without)
        .map(({ text: words }) => words)
        .join(""),
    );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = compareProse(before, after, "en");
      const side = (form: "before" | "after", without: string) =>
        changes
          .filter((change) => change[form] !== null)
          .map(({ runs }) =>
            runs
              .filter(({ kind }) => kind !== without)
              .map(({ text: words }) => words)
              .join(""),
          );
      expect(side("after", "removed")).toEqual(shown(after, "removed"));
      expect(side("before", "added").toSorted()).toEqual(shown(before, "added").toSorted());
    }),
  );
});
