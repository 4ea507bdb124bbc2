import { expect, test } from "vitest";

import { comparePolicies } from "../compare/compare-policies.ts";
import { en, sampleCookie, sampleInputs, sampleSection } from "../policy/sample-policy.ts";
import { type PolicyInputs, resolve } from "../policy/resolve.ts";
import { toDocument } from "../seal/to-document.ts";
import { movedParts } from "./moved-parts.ts";

function compared(changes: Partial<PolicyInputs>) {
  const policy = resolve(sampleInputs(changes));
  return {
    metadata: policy.platform,
    documents: Object.fromEntries(
      policy.locales.map((locale) => [locale, toDocument(policy, locale)]),
    ),
  };
}
const movedBetween = (before: Partial<PolicyInputs>, after: Partial<PolicyInputs>) =>
  movedParts(comparePolicies(compared(before), compared(after)));
const { base } = sampleInputs();

test("nothing moved between a draft and itself", () => {
  expect(movedBetween({}, {})).toEqual([]);
});

test("a part is named once, with the languages in which it shows", () => {
  const longer = sampleCookie({ retention: { amount: 12, unit: "month" } });
  expect(movedBetween({}, { base: { ...base, cookies: [longer] } })).toEqual([
    {
      kind: "cookie",
      key: "cookies_preferences",
      name: "cookies_preferences",
      change: "changed",
      locales: ["en", "fr"],
    },
  ]);
});

test("a title, a section that came and a text in one language are told apart", () => {
  const contact = sampleSection({
    key: "contact",
    orderKey: "a9",
    heading: { en: "Contact", fr: "Contact" },
  });
  const title = { ...base.title, fr: "Les cookies" };
  const after = { ...base, title, sections: [...base.sections, contact] };
  expect(movedBetween({}, { base: after })).toEqual([
    {
      kind: "section",
      key: "contact",
      name: "Contact",
      change: "added",
      locales: ["en", "fr"],
    },
    { kind: "policy", key: "policy", name: "", change: "changed", locales: ["fr"] },
  ]);
});

test("a section that went is named by what it was", () => {
  const [first, ...others] = base.sections;
  const [moved] = movedBetween({}, { base: { ...base, sections: others } });
  expect(moved).toMatchObject({ kind: "section", key: first?.key, change: "removed" });
});

test("a language that goes is said as such, not as all of its parts", () => {
  expect(movedBetween({}, { locales: [en] })).toEqual([
    { kind: "locale", key: "fr", name: "fr", change: "removed", locales: ["fr"] },
  ]);
});

test("another address of the platform is said first", () => {
  const platform = { ...sampleInputs().platform, url: "https://other.example.org" };
  expect(movedBetween({}, { platform })).toEqual([
    { kind: "platform", key: "url", name: "url", change: "changed", locales: [] },
  ]);
});

test("a row that went and one that came are named by what they are called", () => {
  const other = sampleCookie({ key: "other", names: ["one", "two"], orderKey: "a5" });
  const after = { base: { ...base, cookies: [other] } };
  const [first] = base.cookies;
  expect(movedBetween({}, after).map(({ key, name, change }) => [key, name, change])).toEqual([
    [first?.key, first?.names.join(", "), "removed"],
    ["other", "one, two", "added"],
  ]);
});

test("parts that only changed places are said to have moved, named by their key without a heading", () => {
  const [first, second] = base.sections.map((section) => ({ ...section, heading: {} }));
  if (first === undefined || second === undefined) throw new Error("the sample has two sections");
  const before = { ...base, sections: [first, second] };
  const after = { ...base, sections: [{ ...first, orderKey: "a8" }, second] };
  const [moved, ...others] = movedBetween({ base: before }, { base: after });
  expect(moved).toMatchObject({ kind: "section", change: "moved", locales: ["en", "fr"] });
  expect(moved?.name).toBe(moved?.key);
  expect(others).toEqual([]);
});

test("a category in other words is named by its title", () => {
  const { catalogue } = sampleInputs();
  const categories = catalogue.categories.map((category) => ({
    ...category,
    title: { en: "Needed", fr: "Utiles" },
  }));
  expect(movedBetween({}, { catalogue: { ...catalogue, categories } })).toEqual([
    {
      kind: "category",
      key: "necessary",
      name: "Needed",
      change: "changed",
      locales: ["en", "fr"],
    },
  ]);
});

test("a section and a row of one key are two parts", () => {
  const purpose = { en: "Other", fr: "Autre" };
  const shared = { key: "shared", orderKey: "a7" };
  const before = {
    ...base,
    sections: [...base.sections, sampleSection({ ...shared, body: { en: "One", fr: "Un" } })],
    cookies: [...base.cookies, sampleCookie({ ...shared, names: ["shared"] })],
  };
  const after = {
    ...base,
    sections: [...base.sections, sampleSection({ ...shared, body: purpose })],
    cookies: [...base.cookies, sampleCookie({ ...shared, names: ["shared"], purpose })],
  };
  const moved = movedBetween({ base: before }, { base: after });
  expect(moved.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    "section shared",
    "cookie shared",
  ]);
});
