import { expect, test } from "vitest";

import { inLanguage, searchLibrary } from "./search-library.ts";

function row(name: string, provider: string, purpose: string) {
  return {
    id: `tool:${name}`,
    names: [name],
    domain: null,
    provider: { name: provider, isOperator: false, country: null, privacyUrl: null },
    functionAndLocation: {},
    purpose: { en: purpose, fr: "Mesure" },
    category: "statistics",
    party: "first" as const,
    retention: "session" as const,
    retentionNote: {},
    condition: null,
    source: { url: "https://example.org/cookies", checkedOn: "2026-11-22" },
    there: null,
  };
}
const tools = [
  { key: "matomo" as const, rows: [row("_pk_id*", "Matomo", "Counts visitors")] },
  {
    key: "ga4" as const,
    rows: [row("_ga", "Google", "Counts visitors"), row("_ga_*", "Google", "Keeps the visit")],
  },
];
const found = (search: string, language = "en") =>
  searchLibrary(tools, search, language).map(({ key, rows }) => [
    key,
    ...rows.flatMap(({ names }) => names),
  ]);

test("without a search everything is there", () => {
  expect(found(" ")).toEqual([
    ["matomo", "_pk_id*"],
    ["ga4", "_ga", "_ga_*"],
  ]);
});

test.each([
  ["_PK", [["matomo", "_pk_id*"]]],
  ["google", [["ga4", "_ga", "_ga_*"]]],
  ["keeps the", [["ga4", "_ga_*"]]],
  ["nothing of the kind", []],
])("%s finds %j", (search, rows) => {
  expect(found(search)).toEqual(rows);
});

test("a purpose is looked for in the reader's language", () => {
  expect(found("mesure", "fr")).toHaveLength(2);
  expect(found("mesure", "en")).toEqual([]);
});

test("a text is read in English where the reader's language has none", () => {
  expect(inLanguage({ en: "One", fr: "Un" }, "fr")).toBe("Un");
  expect(inLanguage({ en: "One" }, "fr")).toBe("One");
  expect(inLanguage({}, "fr")).toBe("");
});
