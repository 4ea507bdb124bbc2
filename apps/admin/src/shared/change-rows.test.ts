import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import { expect, test } from "vitest";

import { changeRows, shortenSame } from "./change-rows.ts";

const cookie = {
  key: "a",
  names: ["a"],
  kind: "cookie",
  purpose: "Old words",
  retention: "session",
};

function documents(change: object = {}, cookies: object[] = [cookie]) {
  const shared = { schema: 1, title: "Cookies", sections: [], categories: [], cookies, ...change };
  const document = (locale: string) => documentSchema.parse({ ...shared, locale });
  return { metadata: {}, documents: { en: document("en"), fr: document("fr") } };
}

test("a change made in two languages is one row that names both, in the words of the first", () => {
  const rows = changeRows(
    comparePolicies(documents(), documents({ title: "Cookie policy" })),
    "fr",
  );

  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    field: "title",
    state: "changed",
    locale: "fr",
    locales: ["fr", "en"],
  });
});

test("every field of a row that changes has its own line, a new row has one", () => {
  const changed = { ...cookie, purpose: "New words", retention: { amount: 2, unit: "week" } };
  const added = { ...cookie, key: "b", names: ["b"] };
  const rows = changeRows(comparePolicies(documents(), documents({}, [changed, added])), "en");

  expect(rows.map(({ part, field, state }) => [part.key, field, state])).toEqual([
    ["a", "purpose", "changed"],
    ["a", "retention", "changed"],
    ["b", null, "added"],
  ]);
});

test("a category that has other words is told, one that came with its row is not", () => {
  const necessary = { key: "necessary", title: "Necessary" };
  const statistics = { key: "statistics", title: "Statistics" };
  const rows = changeRows(
    comparePolicies(
      documents({ categories: [necessary] }),
      documents({ categories: [{ ...necessary, title: "Needed" }, statistics] }),
    ),
    "en",
  );
  expect(rows.map(({ part, field, state }) => [part.kind, part.key, field, state])).toEqual([
    ["category", "necessary", "title", "changed"],
  ]);
});

test("words far from a change are cut, the change and its neighbours stay", () => {
  const long = "word ".repeat(60);
  const [before, , after] = shortenSame([
    { kind: "same", text: long },
    { kind: "added", text: "new" },
    { kind: "same", text: long },
  ]);

  expect(before?.text).toMatch(/^… (word ){11,12}$/u);
  expect(after?.text).toMatch(/^(word ){11,12}…$/u);
});

test("unchanged words are shortened between words, and anywhere in a writing without spaces", () => {
  const around = (text: string) =>
    shortenSame([
      { kind: "added", text: "new" },
      { kind: "same", text },
      { kind: "added", text: "new" },
    ])[1]?.text;

  expect(around("word ".repeat(40))).toMatch(/^(word )+… (word )+$/u);
  expect(around("語".repeat(200))).toBe(`${"語".repeat(60)}…${"語".repeat(60)}`);
});
