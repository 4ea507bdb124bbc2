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
import { comparePolicies, hashOfCompared, proposeKind } from "./compare-policies.ts";

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

const none = {
  texts: 0,
  cookiesChanged: 0,
  cookiesAdded: 0,
  cookiesRemoved: 0,
  sectionsAdded: 0,
  sectionsRemoved: 0,
  moved: 0,
  localesAdded: [],
  localesRemoved: [],
  locales: [],
};

test("what went is counted once, in however many languages", () => {
  expect(comparePolicies(side(), side({ sections: [sampleTable], cookies: [] })).summary).toEqual({
    ...none,
    cookiesRemoved: 1,
    sectionsRemoved: 1,
    // The category goes with its only row, and is counted with it.
    locales: ["en", "fr"],
  });
});

test("what came is counted once, in however many languages", () => {
  const before = side({ sections: [sampleTable], cookies: [] });
  expect(comparePolicies(before, side()).summary).toEqual({
    ...none,
    cookiesAdded: 1,
    sectionsAdded: 1,
    locales: ["en", "fr"],
  });
});

test("a title, a section and a category in other words are three texts", () => {
  const before = side();
  const { en: document } = before.documents;
  if (document === undefined) throw new Error("the sample has no English document");
  const [introduction, ...sections] = document.sections;
  const categories = document.categories.map((category) => ({ ...category, title: "Needed" }));
  const changed = {
    ...document,
    title: "Cookies",
    categories,
    sections: [{ key: "introduction", ...introduction, body: "Other words." }, ...sections],
  };
  const after = { ...before, documents: { ...before.documents, en: changed } };
  expect(comparePolicies(before, after).summary).toEqual({ ...none, texts: 3, locales: ["en"] });
});

test("a language that went whole is said as such", () => {
  expect(comparePolicies(side(), side({}, [en])).summary).toEqual({
    ...none,
    localesRemoved: ["fr"],
    locales: ["fr"],
  });
});

test("of a policy that is gone every part is removed", () => {
  expect(comparePolicies(side(), { metadata: {}, documents: {} }).summary).toEqual({
    ...none,
    cookiesRemoved: 1,
    sectionsRemoved: 2,
    locales: ["en", "fr"],
  });
});

test("a row and a section that changed places are two parts", () => {
  const rows = ["a1", "a2"].map((orderKey, index) =>
    sampleCookie({ key: `row${index}`, names: [`row${index}`], orderKey }),
  );
  const turned = rows.map((row, index) => ({ ...row, orderKey: `a${2 - index}` }));
  const sections = [sampleSection({ orderKey: "a9" }), sampleTable];
  expect(
    comparePolicies(side({ cookies: rows }), side({ cookies: turned, sections })).summary,
  ).toEqual({ ...none, moved: 2, locales: ["en", "fr"] });
});

test("a comparison names both sides by all that it looks at", () => {
  const after = { ...side(), metadata: { name: "Inai" } };
  expect(comparePolicies(side(), after)).toMatchObject({
    from: hashOfCompared(side()),
    to: hashOfCompared(after),
  });
  expect(hashOfCompared(after)).not.toBe(hashOfCompared(side()));
  expect(hashOfCompared(side({}, [en]))).not.toBe(hashOfCompared(side()));
});

const third = sampleCookie({ key: "s", names: ["s"], party: "third", category: null });

test.each([
  [
    "a row of a third party that came",
    {},
    { cookies: [sampleCookie(), third] },
    ["row_added", "third_party_added"],
  ],
  ["a row that went", { cookies: [sampleCookie(), third] }, {}, []],
  ["a row that was a third party's before", { cookies: [third] }, { cookies: [third] }, []],
  ["a purpose that was not said before", { cookies: [sampleCookie({ purpose: {} })] }, {}, []],
  ["a purpose that is not said any more", {}, { cookies: [sampleCookie({ purpose: {} })] }, []],
  [
    "another text of a row",
    {},
    { cookies: [sampleCookie({ functionAndLocation: { en: "Other", fr: "Autre" } })] },
    [],
  ],
] as const)("%s is proposed for its reasons", (_, before, after, because) => {
  expect(proposeKind(comparePolicies(side(before), side(after)))).toEqual({
    kind: because.length === 0 ? "minor" : "material",
    because,
  });
});
