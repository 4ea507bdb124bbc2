import { expect, test } from "vitest";

import type { BasePolicyContent } from "../policy/policy-content.ts";
import { en, fr, sampleCookie, sampleSection, sampleTable } from "../policy/sample-policy.ts";
import { movedBaseParts } from "./moved-base-parts.ts";

const before: BasePolicyContent = {
  locales: [en, fr],
  title: { en: "Cookies", fr: "Cookies" },
  sections: [sampleSection(), sampleTable],
  cookies: [sampleCookie()],
};
const cookie = { kind: "cookie", key: "cookies_preferences", name: "cookies_preferences" };

test("nothing moved between a base and itself", () => {
  expect(movedBaseParts(before, { ...before, title: { ...before.title } })).toEqual([]);
});

test("a text is named with its languages, a value without", () => {
  const purpose = { ...sampleCookie().purpose, fr: "Garde votre choix" };
  expect(movedBaseParts(before, { ...before, cookies: [sampleCookie({ purpose })] })).toEqual([
    { ...cookie, change: "changed", locales: ["fr"] },
  ]);
  const condition = { fact: "login", equals: true } as const;
  expect(movedBaseParts(before, { ...before, cookies: [sampleCookie({ condition })] })).toEqual([
    { ...cookie, change: "changed", locales: [] },
  ]);
});

test("what came, what went and what has another place are told apart", () => {
  const named = { ...sampleSection({ key: "contact", heading: { en: "Contact" } }) };
  const after = { ...before, sections: [named, { ...sampleTable, orderKey: "a5" }] };
  expect(movedBaseParts(before, after)).toEqual([
    {
      kind: "section",
      key: "introduction",
      name: "introduction",
      change: "removed",
      locales: ["en", "fr"],
    },
    {
      kind: "section",
      key: "cookies",
      name: "Cookies on this site",
      change: "moved",
      locales: [],
    },
    { kind: "section", key: "contact", name: "Contact", change: "added", locales: ["en", "fr"] },
  ]);
});

test("a language that goes is said as such, not as all of its parts", () => {
  const only = (text: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(text).filter(([locale]) => locale === "en"));
  const after: BasePolicyContent = {
    locales: [en],
    title: only(before.title),
    sections: before.sections.map((section) => ({
      ...section,
      heading: only(section.heading),
      body: only(section.body),
    })),
    cookies: before.cookies.map((one) => ({
      ...one,
      functionAndLocation: only(one.functionAndLocation),
      purpose: only(one.purpose),
    })),
  };
  expect(movedBaseParts(before, after)).toEqual([
    { kind: "locale", key: "fr", name: "fr", change: "removed", locales: ["fr"] },
  ]);
  expect(movedBaseParts(after, before)).toEqual([
    { kind: "locale", key: "fr", name: "fr", change: "added", locales: ["fr"] },
  ]);
});
