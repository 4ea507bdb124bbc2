import { expect, test } from "vitest";

import { type DocumentCookie, documentSchema } from "./document.ts";

const provider = {
  name: "Matomo",
  isOperator: true,
  country: "NZ",
  privacyUrl: "https://matomo.example/privacy",
};
const cookie = {
  key: "visitor",
  names: ["_pk_id"],
  kind: "cookie",
  domain: ".example.org",
  provider,
  functionAndLocation: "Counting visits",
  purpose: "Tells visitors apart",
  category: "statistics",
  party: "first",
  retention: { amount: 13, unit: "month" },
  retentionNote: "from the first visit",
} as const satisfies Record<keyof DocumentCookie, unknown>;
const section = { key: "introduction", heading: "Cookies", body: "About cookies." };
const category = { key: "statistics", title: "Statistics", description: "Counts visits." };
const document = {
  schema: 1,
  locale: "en",
  title: "Cookie policy",
  sections: [section],
  categories: [category],
  cookies: [cookie],
};

test("a document that says all it can reads back as it was written", () => {
  expect(documentSchema.parse(document)).toEqual(document);
});

test.each([
  ["a document", { ...document, note: "x" }],
  ["a section", { ...document, sections: [{ ...section, note: "x" }] }],
  ["a category", { ...document, categories: [{ ...category, note: "x" }] }],
  ["a row", { ...document, cookies: [{ ...cookie, note: "x" }] }],
  ["a provider", { ...document, cookies: [{ ...cookie, provider: { ...provider, note: "x" } }] }],
])("%s has no members but its own", (_, value) => {
  expect(documentSchema.safeParse(value).success).toBe(false);
});

test("a row and its provider may leave open all but what they are known by", () => {
  const { key, names, kind } = cookie;
  const bare = { ...document, cookies: [{ key, names, kind, provider: { name: "Matomo" } }] };
  expect(documentSchema.parse(bare)).toEqual(bare);
});

test.each([
  ["a schema that is not its own", { ...document, schema: 2 }],
  ["null where nothing is said", { ...document, cookies: [{ ...cookie, domain: null }] }],
  [
    "that a provider is not the operator",
    { ...document, cookies: [{ ...cookie, provider: { ...provider, isOperator: false } }] },
  ],
])("a document never says %s", (_, value) => {
  expect(documentSchema.safeParse(value).success).toBe(false);
});
