import { expect, test } from "vitest";

import { compareMetadata, metadataFields, policyMetadataSchema } from "./compare-metadata.ts";

test("what both sides say alike is no change, in whatever order it was written", () => {
  const facts = { login: true, multilingual: false };
  expect(
    compareMetadata(
      { name: "Babel", facts },
      { facts: { multilingual: false, login: true }, name: "Babel" },
    ),
  ).toEqual([]);
});

test("what is said otherwise is told in reading order", () => {
  const base = (version: number) => ({ name: "Standard", version });
  expect(
    compareMetadata({ base: base(1), name: "Babel" }, { name: "Babylon", base: base(2) }),
  ).toEqual([
    { field: "name", before: "Babel", after: "Babylon" },
    { field: "base", before: base(1), after: base(2) },
  ]);
});

test("what one side does not say is nothing there", () => {
  expect(compareMetadata({ jurisdictions: ["EU"] }, { number: 3 })).toEqual([
    { field: "number", before: null, after: 3 },
    { field: "jurisdictions", before: ["EU"], after: null },
  ]);
});

test("metadata are read in one order", () => {
  expect(metadataFields).toEqual([
    "name",
    "url",
    "number",
    "base",
    "defaultLocale",
    "facts",
    "jurisdictions",
  ]);
});

test("metadata may say all of that or nothing, and no more", () => {
  const base = { name: "Standard", version: 2 };
  const whole = {
    name: "Babel",
    url: "https://babel.example",
    number: 3,
    base,
    defaultLocale: "en",
    facts: { login: true },
    jurisdictions: ["EU"],
  };
  expect(policyMetadataSchema.parse(whole)).toEqual(whole);
  expect(policyMetadataSchema.parse({})).toEqual({});
  expect(policyMetadataSchema.safeParse({ ...whole, note: "" }).success).toBe(false);
  expect(policyMetadataSchema.safeParse({ base: { ...base, note: "" } }).success).toBe(false);
});
