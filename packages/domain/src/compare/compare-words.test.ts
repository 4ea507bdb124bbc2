import fc from "fast-check";
import { expect, test } from "vitest";

import {
  compareWords,
  countChangedWords,
  wordsAfter,
  wordsBefore,
  wordsOf,
} from "./compare-words.ts";

const shown = (changes: ReturnType<typeof compareWords>) =>
  changes
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");

test.each([
  ["en", "front et back office", "front and back office", "front [-et-]{+and+} back office"],
  ["ar", "يتحقق من أن الطلب", "يتحقق من أن الطلب صادر", "يتحقق من أن الطلب{+ صادر+}"],
  ["th", "คุกกี้นี้จำภาษา", "คุกกี้นี้จำคำตอบ", "คุกกี้นี้จำ[-ภาษา-]{+คำตอบ+}"],
  ["ja", "言語を記憶します", "回答を記憶します", "[-言語-]{+回答+}を記憶します"],
  ["zh", "记住您的语言。", "记住您的选择。", "记住您的[-语言-]{+选择+}。"],
  [
    "en",
    "visits by an outside service.",
    "visits by our own machines.",
    "visits by [-an outside service-]{+our own machines+}.",
  ],
])("%s is compared by words", (locale, before, after, expected) => {
  expect(shown(compareWords(before, after, locale))).toBe(expected);
});

test("same and removed words give the first text, same and added words the second", () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (before, after) => {
      const changes = compareWords(before, after, "en");
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("spaces and punctuation are no words", () => {
  expect(countChangedWords(compareWords("One, two.", "One; two three!", "en"), "en")).toEqual({
    added: 1,
    removed: 0,
  });
});

test("two long texts without a word in common are replaced whole, at once", () => {
  const text = (word: string) => Array.from({ length: 6000 }, (_, index) => word + index).join(" ");
  expect(compareWords(text("a"), text("b"), "en").map(({ kind }) => kind)).toEqual([
    "removed",
    "added",
  ]);
});

test("both texts can be read off the changes", () => {
  const changes = [
    { kind: "same", text: "kept " },
    { kind: "removed", text: "six" },
    { kind: "added", text: "two" },
    { kind: "same", text: " months" },
  ] as const;
  expect(wordsBefore(changes)).toBe("kept six months");
  expect(wordsAfter(changes)).toBe("kept two months");
});

test("each side's words are counted over all of its changes", () => {
  const changes = [
    { kind: "removed", text: "one, two" },
    { kind: "same", text: " and " },
    { kind: "removed", text: "three" },
    { kind: "added", text: "four" },
  ] as const;
  expect(countChangedWords(changes, "en")).toEqual({ added: 1, removed: 3 });
  expect(countChangedWords([], "en")).toEqual({ added: 0, removed: 0 });
});

test("a text is divided into its words and what stands between them", () => {
  expect(wordsOf("One, two", "en").map(({ text }) => text)).toEqual(["One", ",", " ", "two"]);
});
