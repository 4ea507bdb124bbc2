import { expect, test } from "vitest";

import type { PolicyContent } from "../policy/policy-content.ts";
import { policyPart } from "../policy/policy-field.ts";
import { sampleCookie, sampleInputs, sampleSection } from "../policy/sample-policy.ts";
import { findTouchedParts, isTouched, onlyTouched } from "./touched-parts.ts";

const { base } = sampleInputs();
const row = { kind: "cookie", key: "cookies_preferences" } as const;

function touched(changes: Partial<PolicyContent>) {
  const { parts, locales, showsEverywhere, facts } = findTouchedParts(base, {
    ...base,
    ...changes,
  });
  return { parts, locales: [...locales], showsEverywhere, facts: [...facts] };
}

test("nothing is touched where nothing changed, whatever the order", () => {
  expect(touched({ sections: base.sections.toReversed() })).toEqual({
    parts: [],
    locales: [],
    showsEverywhere: false,
    facts: [],
  });
});

test("a text touches its part in its locale", () => {
  const purpose = { ...sampleCookie().purpose, fr: "Autre" };
  expect(touched({ cookies: [sampleCookie({ purpose })] })).toEqual({
    parts: [row],
    locales: ["fr"],
    showsEverywhere: false,
    facts: [],
  });
});

test("a text that goes is touched as one that changes", () => {
  const purpose = { en: sampleCookie().purpose["en"] ?? "" };
  expect(touched({ cookies: [sampleCookie({ purpose })] }).locales).toEqual(["fr"]);
});

test("the title is a part like any other", () => {
  expect(touched({ title: { ...base.title, en: "Cookies" } })).toEqual({
    parts: [policyPart],
    locales: ["en"],
    showsEverywhere: false,
    facts: [],
  });
});

test("a value that is no prose shows everywhere and touches no text", () => {
  expect(touched({ cookies: [sampleCookie({ retention: "session" })] })).toEqual({
    parts: [row],
    locales: [],
    showsEverywhere: true,
    facts: [],
  });
});

test("a part that comes or goes touches every language it is written in", () => {
  const section = { kind: "section", key: "more" };
  const more = sampleSection({ key: "more", heading: { en: "More" }, body: { en: "Words." } });
  expect(touched({ sections: [...base.sections, more] })).toMatchObject({
    parts: [section],
    locales: ["en"],
    showsEverywhere: true,
  });
  expect(touched({ cookies: [] })).toMatchObject({ parts: [row], locales: ["en", "fr"] });
});

test("a condition, before or after, says which facts matter, and may show every text", () => {
  const conditional = sampleCookie({ condition: { not: { fact: "login", equals: true } } });
  const expected = { parts: [row], locales: ["en", "fr"], showsEverywhere: true, facts: ["login"] };
  expect(touched({ cookies: [conditional] })).toEqual(expected);
  const { locales, facts } = findTouchedParts({ ...base, cookies: [conditional] }, base);
  expect({ locales: [...locales], facts: [...facts] }).toEqual({
    locales: ["en", "fr"],
    facts: ["login"],
  });
});

test("only what is touched is left", () => {
  const to = { ...base, cookies: [sampleCookie({ retention: "session" })] };
  const found = findTouchedParts(base, to);
  expect(isTouched(row, found)).toBe(true);
  expect(isTouched(policyPart, found)).toBe(false);
  expect(onlyTouched(to, found)).toEqual({ title: {}, sections: [], cookies: to.cookies });
});

test("a touched section is left without the sections and rows beside it", () => {
  const [introduction, ...others] = base.sections;
  if (introduction === undefined) throw new Error("the sample has no section");
  const changed = { ...introduction, body: { en: "Other words." } };
  const to = { ...base, title: { en: "Cookies" }, sections: [changed, ...others] };
  expect(onlyTouched(to, findTouchedParts(base, to))).toEqual({
    title: { en: "Cookies" },
    sections: [changed],
    cookies: [],
  });
});
