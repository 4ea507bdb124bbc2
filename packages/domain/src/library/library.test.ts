import { expect, test } from "vitest";

import { findMissingRetention } from "../check/rules/d01-retention.ts";
import { findMissingParty } from "../check/rules/d02-party.ts";
import { findIncompleteRows } from "../check/rules/d03-row-complete.ts";
import { findUnexplainedWildcards } from "../check/rules/d26-wildcard.ts";
import { localeSchema } from "../locale.ts";
import { factsIn } from "../platform/condition.ts";
import { plainTextSchema } from "../plain-text.ts";
import { categoryKeySchema, shippedCategories } from "../policy/category.ts";
import { providerSchema } from "../policy/provider.ts";
import { resolve } from "../policy/resolve.ts";
import { sampleInputs } from "../policy/sample-policy.ts";
import { analyticsRow } from "./analytics-row.ts";
import { libraryEntry } from "./library-entry.ts";
import { library, libraryRows } from "./library.ts";
import { inEveryLanguage } from "./phrase.ts";

const locales = ["ar", "de", "en", "es", "fr", "it", "nl", "pt"].map((tag) =>
  localeSchema.parse(tag),
);

const rows = libraryRows.map((row) => [row.id, row] as const);

test.each(rows)("%s is a row of a policy as it stands", (_, row) => {
  const given = { key: "row", orderKey: "a0", provider: "somebody" };
  expect(libraryEntry(row, given)).toMatchObject({ ...given, names: row.names });
});

test.each(rows)("%s says everything in every language, one line each", (_, row) => {
  for (const text of [row.functionAndLocation, row.purpose]) {
    expect(Object.keys(text).toSorted()).toEqual(locales);
    for (const words of Object.values(text)) expect(plainTextSchema.parse(words)).toBe(words);
  }
  expect([0, locales.length]).toContain(Object.keys(row.retentionNote).length);
});

test.each(rows)("%s names who says so, and when that was read", (_, { source, provider }) => {
  expect(source.url).toMatch(/^https:\/\/[a-z0-9.-]+\/\S+$/u);
  expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(providerSchema.safeParse({ key: "somebody", ...provider }).success).toBe(true);
  expect(provider.isOperator || provider.privacyUrl !== null).toBe(true);
});

test.each(library.flatMap(({ key, rows: own }) => own.map((row) => [row.id, key, row] as const)))(
  "%s applies where the fact analytics is %s, or is the operator's",
  (_, key, row) => {
    const ofTool = { fact: "analytics", equals: key };
    if (key === "operator") expect(factsIn(row.condition)).not.toContain("analytics");
    else expect(row.condition).toEqual(ofTool);
  },
);

test("rows of analytics tools are statistics, and the operator's own are necessary", () => {
  expect(
    library.map(({ key, rows: own }) => [key, [...new Set(own.map(({ category }) => category))]]),
  ).toEqual([
    ["operator", ["necessary"]],
    ["matomo", ["statistics"]],
    ["ga4", ["statistics"]],
    ["xiti", ["statistics"]],
    ["piano", ["statistics"]],
  ]);
});

test("no two rows have one id, and no two have one name", () => {
  const ids = libraryRows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = libraryRows.flatMap((row) => row.names);
  expect(new Set(names).size).toBe(names.length);
});

test("a name with a star says what the star is, and no other does", () => {
  const starred = libraryRows.filter(({ names }) => names.some((name) => name.includes("*")));
  expect(starred.length).toBeGreaterThan(0);
  for (const row of libraryRows)
    expect(row.purpose["en"]?.includes("*")).toBe(starred.includes(row));
});

test("of a row with several names one star is enough to be explained", () => {
  const provider = { name: "Vendor", isOperator: false, country: null, privacyUrl: null };
  const source = { url: "https://vendor.example/cookies", checkedOn: "2026-01-02" };
  const tool = { key: "matomo", provider, source } as const;
  const facts = { purpose: "signIn", retention: "session" } as const;
  const starred = analyticsRow(tool, { ...facts, names: ["one", "other_*"] });
  expect(starred.purpose).toEqual(inEveryLanguage("signIn", "star"));
  expect(starred.id).toBe("matomo:one");
  expect(analyticsRow(tool, { ...facts, names: ["one"] }).purpose).toEqual(
    inEveryLanguage("signIn"),
  );
});

test("phrases that follow one another are sentences", () => {
  expect(inEveryLanguage("signIn")["en"]).toBe("Sign-in, front and back office");
  expect(inEveryLanguage("signIn", "halfMinute")["fr"]).toBe(
    "Connexion, site public et administration. Il expire au bout de 30 secondes.",
  );
});

test("a policy of all rows lacks no retention, no party and no text, and explains its stars", () => {
  const provider = { key: "somebody", name: "Somebody", isOperator: false };
  const categories = shippedCategories.map((key) => ({
    key: categoryKeySchema.parse(key),
    title: inEveryLanguage("signIn"),
    description: {},
  }));
  const inputs = sampleInputs({ locales });
  const cookies = libraryRows.map((row, index) =>
    libraryEntry(
      { ...row, condition: null },
      { key: `row-${index}`, orderKey: "a0", provider: "somebody" },
    ),
  );
  const policy = resolve({
    ...inputs,
    base: { ...inputs.base, cookies },
    catalogue: { categories, providers: [{ ...provider, country: null, privacyUrl: null }] },
  });
  expect(policy.cookies).toHaveLength(libraryRows.length);
  expect([
    ...findMissingRetention(policy),
    ...findMissingParty(policy),
    ...findIncompleteRows(policy),
    ...findUnexplainedWildcards(policy),
  ]).toEqual([]);
});

test("only the language cookie of the operator asks a fact: whether there are languages to choose from", () => {
  const operator = library.flatMap((tool) => (tool.key === "operator" ? tool.rows : []));
  expect(operator.map(({ id, condition }) => [id, condition])).toEqual([
    ["operator:sessionid", null],
    ["operator:csrftoken", null],
    ["operator:cookies_preferences", null],
    ["operator:django_language", { fact: "multilingual", equals: true }],
  ]);
});

test("only what is set from the vendor's own domain is a third party's", () => {
  const third = libraryRows.filter(({ party }) => party !== "first");
  expect(third.map(({ id, party, domain }) => [id, party, domain])).toEqual([
    ["xiti:atid", "third", ".xiti.com"],
  ]);
});

test("a period that browsers cut short says so", () => {
  const noted = libraryRows.filter(({ retentionNote }) => retentionNote["en"] !== undefined);
  expect(noted.map(({ id }) => id)).toEqual([
    "operator:csrftoken",
    "ga4:_ga",
    "ga4:_ga_",
    "xiti:atredir",
  ]);
});
