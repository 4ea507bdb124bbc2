import { expect, test } from "vitest";

import { compareParts, stateOf } from "./compare-parts.ts";

const compare = (before: object, after: object) =>
  compareParts([{ key: "a", ...before }], [{ key: "a", ...after }], {
    prose: ["body", "heading"],
    locale: "en",
  })[0];

test("a part that says the same is the same", () => {
  const part = { body: "Text", names: ["a", "b"] };
  expect(compare(part, { ...part, names: ["a", "b"] })).toMatchObject({
    state: "same",
    texts: [],
    values: [],
    moved: false,
  });
});

test("texts are told in the order in which they are asked for, values by name", () => {
  const before = { z: 1, heading: "One", body: "Text", b: 1 };
  const after = { a: true, z: 2, heading: "Two", body: "Words", b: 1 };
  const change = compare(before, after);
  expect(change?.state).toBe("changed");
  expect(change?.texts.map(({ field }) => field)).toEqual(["body", "heading"]);
  expect(change?.values).toEqual([
    { field: "a", before: null, after: true },
    { field: "z", before: 1, after: 2 },
  ]);
});

test.each([
  ["a text", { body: "Text" }, { body: "Words" }],
  ["a value", { party: "first" }, { party: "third" }],
])("%s alone makes a part a changed one", (_, before, after) => {
  expect(compare(before, after)?.state).toBe("changed");
});

test("a text that is not there counts as empty, and so does what is no text", () => {
  expect(compare({}, { body: "" })).toMatchObject({ state: "same", texts: [], values: [] });
  expect(compare({ body: 3 }, { body: "Text" })?.texts).toEqual([
    { field: "body", words: [{ kind: "added", text: "Text" }] },
  ]);
});

test("a part that went says so, with all that it said", () => {
  const gone = { key: "a", body: "Text", party: "first" };
  expect(compareParts([gone], [], { prose: ["body"], locale: "en" })).toEqual([
    {
      key: "a",
      before: gone,
      after: null,
      from: 1,
      to: null,
      moved: false,
      state: "removed",
      texts: [{ field: "body", words: [{ kind: "removed", text: "Text" }] }],
      values: [{ field: "party", before: "first", after: null }],
    },
  ]);
});

test.each([
  [null, {}, false, "added"],
  [{}, null, false, "removed"],
  [{}, {}, true, "changed"],
  [{}, {}, false, "same"],
])("from %j to %j, differing: %s, is %s", (before, after, differs, state) => {
  expect(stateOf({ before, after }, differs)).toBe(state);
});
