import { expect, test } from "vitest";

import { metadataLines } from "./metadata-lines.ts";

test("what only one side says is no change", () => {
  expect(metadataLines([{ field: "url", before: "https://a.example", after: null }])).toEqual([]);
});

test("the numbers of the two versions are no change of theirs", () => {
  expect(metadataLines([{ field: "number", before: 3, after: 4 }])).toEqual([]);
});

test("a base is named with its number", () => {
  const base = (version: number) => ({ name: "Standard", version });
  expect(metadataLines([{ field: "base", before: base(12), after: base(13) }])).toEqual([
    { field: "base", fact: null, before: "Standard 12", after: "Standard 13" },
  ]);
});

test("facts are told one by one, those that are the same not at all", () => {
  const before = { login: true, multilingual: false };
  const after = { login: true, multilingual: true, analytics: "matomo" };
  expect(metadataLines([{ field: "facts", before, after }])).toEqual([
    { field: "facts", fact: "analytics", before: null, after: "matomo" },
    { field: "facts", fact: "multilingual", before: false, after: true },
  ]);
});

test("jurisdictions stand in one line", () => {
  expect(
    metadataLines([{ field: "jurisdictions", before: ["EU"], after: ["EU", "FR"] }])[0]?.after,
  ).toBe("EU, FR");
});
