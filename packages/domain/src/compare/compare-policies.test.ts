import { expect, test } from "vitest";

import {
  en,
  fr,
  sampleCookie,
  sampleInputs,
  sampleSection,
  sampleTable,
} from "../policy/sample-policy.ts";
import { resolve, type PolicyInputs } from "../policy/resolve.ts";
import { toDocument } from "../seal/to-document.ts";
import { comparePolicies, proposeKind } from "./compare-policies.ts";

function side(changes: Partial<PolicyInputs["base"]> = {}, locales = [en, fr]) {
  const inputs = sampleInputs({ locales });
  const policy = resolve({ ...inputs, base: { ...inputs.base, ...changes } });
  const documents = Object.fromEntries(
    locales.map((locale) => [locale, toDocument(policy, locale)]),
  );
  return { metadata: policy.platform, documents };
}

test("a policy does not differ from itself", () => {
  const { summary, metadata, locales } = comparePolicies(side(), side());
  expect(summary).toMatchObject({ texts: 0, cookiesChanged: 0, moved: 0, locales: [] });
  expect(metadata).toEqual([]);
  expect(locales.map(({ state }) => state)).toEqual(["same", "same"]);
});

test("a word changed in one language is one text in one language", () => {
  const title = { en: "Cookies policy", fr: "Politique relative aux cookies" };
  const { summary } = comparePolicies(side(), side({ title }));
  expect(summary).toMatchObject({ texts: 1, locales: ["en"] });
});

test("a row that changed in two languages is one row", () => {
  const cookies = [sampleCookie({ retention: "session" })];
  expect(comparePolicies(side(), side({ cookies })).summary).toMatchObject({
    cookiesChanged: 1,
    locales: ["en", "fr"],
  });
});

test("parts that changed places are said to have moved, their text unchanged", () => {
  const sections = [sampleSection({ orderKey: "a9" }), sampleTable];
  const { summary, locales } = comparePolicies(side(), side({ sections }));
  expect(summary).toMatchObject({ texts: 0, moved: 1 });
  expect(locales[0]?.sections.map(({ key, state, from, to }) => [key, state, from, to])).toEqual([
    ["cookies", "same", 2, 1],
    ["introduction", "same", 1, 2],
  ]);
});

test("a language that is new is added, one that is gone removed", () => {
  expect(
    comparePolicies(side({}, [en]), side()).locales.map(
      ({ locale, state }) => `${locale} ${state}`,
    ),
  ).toEqual(["en same", "fr added"]);
  expect(comparePolicies(side(), side({}, [en])).locales[1]?.state).toBe("removed");
});

test("a language that came whole is said as such, not as all of its parts", () => {
  const title = { en: "Cookies policy", fr: "Politique relative aux cookies" };
  const { summary } = comparePolicies(side({}, [en]), side({ title }));
  expect(summary).toMatchObject({
    texts: 1,
    sectionsAdded: 0,
    cookiesAdded: 0,
    localesAdded: ["fr"],
    localesRemoved: [],
  });
});

test("of a first version every part is added", () => {
  const nothing = { metadata: {}, documents: {} };
  const { summary } = comparePolicies(nothing, side());
  expect(summary).toMatchObject({ texts: 0, sectionsAdded: 2, cookiesAdded: 1, localesAdded: [] });
});

test("an address that changed is said", () => {
  const after = { ...side(), metadata: { name: "Babel", url: "https://babel.example" } };
  expect(comparePolicies(side(), after).metadata).toEqual([
    { field: "url", before: "https://babel.opendatasoft.com", after: "https://babel.example" },
  ]);
});

test.each([
  [{ cookies: [sampleCookie({ orderKey: "a7" })] }, "minor", []],
  [{ cookies: [sampleCookie(), sampleCookie({ key: "s", names: ["s"] })] }, "minor", []],
  [
    { cookies: [sampleCookie(), sampleCookie({ key: "s", names: ["s"], category: "statistics" })] },
    "material",
    ["row_added"],
  ],
  [
    { cookies: [sampleCookie({ purpose: { en: "Something else", fr: "Autre chose" } })] },
    "material",
    ["purpose_changed"],
  ],
  [{ cookies: [sampleCookie({ party: "third" })] }, "material", ["third_party_added"]],
  [{ cookies: [sampleCookie({ category: "statistics" })] }, "material", ["category_changed"]],
  [{ cookies: [sampleCookie({ retention: "session" })] }, "material", ["retention_changed"]],
] as const)("proposal %#: %j is %s", (changes, kind, because) => {
  expect(proposeKind(comparePolicies(side(), side(changes)))).toEqual({ kind, because });
});
