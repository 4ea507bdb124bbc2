import { expect, test } from "vitest";

import { documentSchema } from "../seal/document.ts";
import { compareDocuments } from "./compare-documents.ts";

const document = (content: object) =>
  documentSchema.parse({
    schema: 1,
    locale: "en",
    title: "Cookies",
    sections: [],
    categories: [],
    cookies: [],
    ...content,
  });
const cookie = (key: string, fields: object = {}) => ({
  key,
  names: ["_pk_id"],
  kind: "cookie",
  ...fields,
});
const compare = (before: object, after: object) =>
  compareDocuments(document(before), document(after), "en");
const cookiesOf = (before: object[], after: object[]) =>
  compare({ cookies: before }, { cookies: after }).cookies.map(({ key, state }) => [key, state]);
const sectionsOf = (before: object[], after: object[]) =>
  compare({ sections: before }, { sections: after }).sections.map(({ key, state }) => [key, state]);

test("rows under two keys are one where they share a name and the domain", () => {
  const names = ["_pk_id", "_pk_ses"];
  expect(cookiesOf([cookie("one")], [cookie("other", { names })])).toEqual([["other", "changed"]]);
});

test.each([
  ["another name", { names: ["_ga"] }],
  ["another domain", { domain: ".example.org" }],
])("rows under two keys with %s went and came", (_, fields) => {
  expect(cookiesOf([cookie("one")], [cookie("other", fields)])).toEqual([
    ["one", "removed"],
    ["other", "added"],
  ]);
});

test("of two rows of one name the one of the same kind is the same cookie", () => {
  const stored = { kind: "localStorage" };
  expect(cookiesOf([cookie("a", stored), cookie("b")], [cookie("c"), cookie("d", stored)])).toEqual(
    [
      ["c", "same"],
      ["d", "same"],
    ],
  );
});

test("a row that became something else under another key is the same row where no other is", () => {
  expect(cookiesOf([cookie("one")], [cookie("other", { kind: "pixel" })])).toEqual([
    ["other", "changed"],
  ]);
});

test("sections under two keys are one where they bear one heading, not where neither has one", () => {
  const heading = "Your choice";
  expect(sectionsOf([{ key: "a", heading }], [{ key: "b", heading }])).toEqual([["b", "same"]]);
  expect(sectionsOf([{ key: "a", body: "Text" }], [{ key: "b", body: "Text" }])).toEqual([
    ["a", "removed"],
    ["b", "added"],
  ]);
});

test("values are told with what they were and are, in the order of their names", () => {
  const { cookies } = compare(
    { cookies: [cookie("a", { party: "first", retention: "session" })] },
    { cookies: [cookie("a", { party: "third", names: ["_pk"] })] },
  );
  expect(cookies[0]?.values).toEqual([
    { field: "names", before: ["_pk_id"], after: ["_pk"] },
    { field: "party", before: "first", after: "third" },
    { field: "retention", before: "session", after: null },
  ]);
});

test("all that a row says came with it", () => {
  const { cookies } = compare({}, { cookies: [cookie("a", { purpose: "Counts" })] });
  expect(cookies[0]).toMatchObject({
    state: "added",
    texts: [{ field: "purpose", words: [{ kind: "added", text: "Counts" }] }],
    values: [{ field: "kind" }, { field: "names" }],
  });
});

test("a category in other words is a change, though no row is", () => {
  const { state, categories } = compare(
    { categories: [{ key: "necessary", title: "Necessary" }] },
    { categories: [{ key: "necessary", title: "Needed" }] },
  );
  expect(state).toBe("changed");
  expect(categories.map((change) => [change.key, change.state])).toEqual([
    ["necessary", "changed"],
  ]);
});

test("parts that only changed places make a document a changed one", () => {
  const [a, b] = [{ key: "a" }, { key: "b" }];
  expect(compare({ sections: [a, b] }, { sections: [b, a] })).toMatchObject({
    state: "changed",
    title: null,
  });
});

test("a title is compared by its words", () => {
  expect(compare({ title: "Old title" }, { title: "New title" }).title).toEqual({
    field: "title",
    words: [
      { kind: "removed", text: "Old" },
      { kind: "added", text: "New" },
      { kind: "same", text: " title" },
    ],
  });
});

test("a document that is not there has nothing, not even a title", () => {
  expect(compareDocuments(null, document({}), "en")).toMatchObject({
    state: "added",
    title: { words: [{ kind: "added", text: "Cookies" }] },
  });
  expect(compareDocuments(document({}), null, "en").state).toBe("removed");
});

test("what a section says is compared by words", () => {
  const { sections } = compare(
    { sections: [{ key: "a", heading: "Your choice", body: "Kept." }] },
    { sections: [{ key: "a", heading: "Our choice", body: "Gone." }] },
  );
  expect(sections[0]?.texts.map(({ field }) => field)).toEqual(["heading", "body"]);
  expect(sections[0]?.values).toEqual([]);
});

test("what a category is called and described as is compared by words", () => {
  const { categories } = compare(
    { categories: [{ key: "a", title: "Needed", description: "Always on" }] },
    { categories: [{ key: "a", title: "Necessary", description: "Never off" }] },
  );
  expect(categories[0]?.texts.map(({ field }) => field)).toEqual(["title", "description"]);
  expect(categories[0]?.values).toEqual([]);
});

test.each([
  ["two headings", "Your choice", "Our cookies"],
  ["one heading and none", "Your choice", undefined],
])("sections under two keys with %s went and came", (_, heading, other) => {
  expect(sectionsOf([{ key: "a", heading }], [{ key: "b", heading: other }])).toEqual([
    ["a", "removed"],
    ["b", "added"],
  ]);
});

test("one shared name of several on both sides makes one row", () => {
  const before = cookie("one", { names: ["_pk_id", "_pk_ses"] });
  const after = cookie("other", { names: ["_pk_ref", "_pk_ses"] });
  expect(cookiesOf([before], [after])).toEqual([["other", "changed"]]);
});
