import { compareDocuments } from "@cookiedesk/domain/compare/compare-documents";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import { expect, test } from "vitest";

import { countWords, listChanges } from "./listed-changes.ts";

const cookie = { key: "a", names: ["a"], kind: "cookie", purpose: "Old words" };
const intro = { key: "introduction", body: "One two three" };
const table = { key: "cookies", heading: "Cookies" };
const end = { key: "end", heading: "The end", body: "Bye" };

const document = (change: object = {}) =>
  documentSchema.parse({
    schema: 1,
    locale: "en",
    title: "Cookies",
    sections: [intro, table, end],
    categories: [],
    cookies: [cookie],
    ...change,
  });
const list = (change: object) => listChanges(compareDocuments(document(), document(change), "en"));

test("a row's change stands where the table stands on the page", () => {
  const changes = list({
    title: "Cookie policy",
    sections: [{ ...intro, body: "One two four" }, table, { ...end, body: "Goodbye" }],
    cookies: [{ ...cookie, purpose: "New words" }],
  });

  expect(changes.map(({ id }) => id)).toEqual([
    "policy/title",
    "section/introduction",
    "cookie/a",
    "section/end",
  ]);
});

test("words that came and went are counted as readers see them, without Markdown", () => {
  const body = "See **one** [two](https://example.org/a/long/address) three";
  const texts = compareDocuments(
    document({ sections: [{ ...intro, body }] }),
    document({ sections: [{ ...intro, body: body.replace("three", "four five") }] }),
    "en",
  ).sections.flatMap((change) => change.texts);
  expect(countWords(texts, "en")).toEqual({ added: 2, removed: 1 });
});

test("a category with other words is listed before the rows, one that came with its row is not", () => {
  const necessary = { key: "necessary", title: "Necessary" };
  const before = document({ categories: [necessary] });
  const after = document({
    categories: [
      { ...necessary, title: "Needed" },
      { key: "statistics", title: "Statistics" },
    ],
    cookies: [cookie, { ...cookie, key: "b", names: ["b"] }],
  });
  expect(listChanges(compareDocuments(before, after, "en")).map(({ id }) => id)).toEqual([
    "category/necessary",
    "cookie/b",
  ]);
});

test("a part that only moved is listed as moved", () => {
  expect(list({ sections: [end, intro, table] })).toMatchObject([
    { id: "section/end", state: "moved" },
  ]);
});

test("a language that came brought its title along", () => {
  expect(listChanges(compareDocuments(null, document(), "en"))[0]).toMatchObject({
    id: "policy/title",
    state: "added",
  });
});

test("what stayed the same is not listed", () => {
  expect(list({})).toEqual([]);
});
