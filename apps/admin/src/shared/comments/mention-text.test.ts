import { expect, test } from "vitest";

import {
  insertMention,
  labelPeople,
  mentionBeingTyped,
  offerPeople,
  toCommentBody,
} from "./mention-text.ts";

const people = labelPeople([
  { id: "1", name: "Ada" },
  { id: "2", name: "Ada Moreau" },
  { id: "3", name: "Émile Zola" },
  { id: "4", name: "Ada" },
]);

test("two people of one name are told apart", () => {
  expect(people.map(({ label }) => label)).toEqual(["Ada", "Ada Moreau", "Émile Zola", "Ada (2)"]);
});

test.each([
  ["an @ at the start", "@", 1, { start: 0, typed: "" }],
  ["an @ behind a space", "Dear @Ad", 8, { start: 5, typed: "Ad" }],
  ["a name of two words", "@Ada Mo", 7, { start: 0, typed: "Ada Mo" }],
  ["the middle of what was typed", "@Ada", 2, { start: 0, typed: "A" }],
  ["an @ behind a bracket", "(@A", 3, { start: 1, typed: "A" }],
  ["an address", "ada@example", 11, null],
  ["no @", "Ada", 3, null],
  ["an @ on the line before", "@Ada\nand", 8, null],
  ["an @ far back", `@${"a".repeat(80)}`, 81, null],
  ["an @ with a space behind it", "@ Ada", 5, null],
])("%s is understood as a mention or not", (_, text, caret, expected) => {
  expect(mentionBeingTyped(text, caret)).toEqual(expected);
});

test("people are offered by the beginning of any word, whatever its case", () => {
  expect(offerPeople(people, "zo").map(({ id }) => id)).toEqual(["3"]);
  expect(offerPeople(people, "ém").map(({ id }) => id)).toEqual(["3"]);
  expect(offerPeople(people, "da")).toEqual([]);
  expect(offerPeople(people, "").map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
});

test("a name that is written out is not offered again, a longer one is", () => {
  expect(offerPeople(people, "Ada Moreau")).toEqual([]);
  expect(offerPeople(people, "Ada").map(({ id }) => id)).toEqual(["2", "4"]);
});

test("a chosen person takes the place of what was typed, and the caret goes on behind", () => {
  const person = people[1]!;
  expect(insertMention("So @ad, yes", { start: 3, typed: "ad" }, person)).toEqual({
    text: "So @Ada Moreau , yes",
    caret: 15,
  });
  expect(insertMention("So @ad yes", { start: 3, typed: "ad" }, person)).toEqual({
    text: "So @Ada Moreau yes",
    caret: 15,
  });
});

test.each([
  ["a name", "@Ada: look", "@[1]: look"],
  ["the longest name that fits", "@Ada Moreau, look", "@[2], look"],
  ["the second of one name", "@Ada (2) look", "@[4] look"],
  ["several", "@Émile Zola and @Ada", "@[3] and @[1]"],
  ["a name with more letters behind it", "@Adam", "@Adam"],
  ["an address", "me@Ada", "me@Ada"],
  ["nobody known", "@Bob", "@Bob"],
  ["only an @", "@", "@"],
  ["nothing", "", ""],
])("%s is sent as a mention or left as text", (_, text, body) => {
  expect(toCommentBody(text, people)).toBe(body);
});
