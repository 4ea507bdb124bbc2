import { compareWords, type WordChange } from "@cookiedesk/domain/compare/compare-words";
import { expect, test } from "vitest";

import { joinChanges } from "./join-changes.ts";

const side = (words: readonly WordChange[], other: WordChange["kind"]) =>
  words
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join("");

test("a phrase that replaced a phrase is one removal and one addition", () => {
  expect(
    joinChanges(compareWords("visits by an outside service.", "visits by our own machines.", "en")),
  ).toEqual([
    { kind: "same", text: "visits by " },
    { kind: "removed", text: "an outside service" },
    { kind: "added", text: "our own machines" },
    { kind: "same", text: "." },
  ]);
});

test("joining changes neither text", () => {
  const before = "Keeps you signed in from one page to the next, in this browser";
  const after = "Keeps what you accepted and refused, so that we ask once in this browser";
  const joined = joinChanges(compareWords(before, after, "en"));

  expect(side(joined, "added")).toBe(before);
  expect(side(joined, "removed")).toBe(after);
});

test("words that were only added stay apart from the words around them", () => {
  expect(
    joinChanges(compareWords("a c", "a b c", "en")).filter(({ kind }) => kind === "removed"),
  ).toEqual([]);
});
