import { expect, test } from "vitest";

import type { PolicyContent } from "../policy/policy-content.ts";
import { policyPart } from "../policy/policy-field.ts";
import { en, fr, sampleCookie, samplePolicy, sampleSection } from "../policy/sample-policy.ts";
import { policyDelta } from "./policy-delta.ts";

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const withRow = (changes: Parameters<typeof sampleCookie>[0]) => ({
  cookies: [sampleCookie(changes)],
});
function delta(before: Partial<PolicyContent>, after: Partial<PolicyContent>, locales = [en, fr]) {
  return policyDelta(samplePolicy(before, locales), samplePolicy(after, locales));
}

test("a policy does not differ from itself", () => {
  expect(delta({}, {})).toEqual([]);
});

test("a title is a text of the policy itself, told in the locales that changed", () => {
  const title = { en: "Cookies", fr: "Politique relative aux cookies" };
  expect(delta({}, { title })).toEqual([
    {
      part: policyPart,
      kind: "changes",
      fields: [
        { part: policyPart, field: "title", locale: en, before: "Cookie policy", after: "Cookies" },
      ],
    },
  ]);
});

test("a text in a locale that is not published is no difference", () => {
  expect(delta({}, { title: { en: "Cookie policy", fr: "Autre" } }, [en])).toEqual([]);
});

test("the catalogue's entries are told by their keys, and by nothing where there is none", () => {
  const bare = withRow({ provider: null, category: null });
  expect(delta({}, bare)).toEqual([
    {
      part: row,
      kind: "changes",
      fields: [
        { part: row, field: "provider", locale: null, before: "opendatasoft", after: null },
        { part: row, field: "category", locale: null, before: "necessary", after: null },
      ],
    },
  ]);
});

test("a condition that holds before and after is nothing that visitors see", () => {
  const condition = { fact: "login", equals: false } as const;
  expect(delta({}, withRow({ condition }))).toEqual([]);
  expect(
    delta({ sections: [sampleSection()] }, { sections: [sampleSection({ condition })] }),
  ).toEqual([]);
});

test("a section that comes says each of its values, and nothing before", () => {
  const part = { kind: "section", key: "more" };
  const more = sampleSection({ key: "more", orderKey: "a5", heading: {}, body: { en: "Words." } });
  expect(delta({ sections: [] }, { sections: [more] }, [en])).toEqual([
    {
      part,
      kind: "appears",
      fields: [
        { part, field: "orderKey", locale: null, before: null, after: "a5" },
        { part, field: "body", locale: en, before: null, after: "Words." },
      ],
    },
  ]);
});

test("a row that goes says what it said, and nothing after", () => {
  const [goes] = delta({}, { cookies: [] });
  expect(goes).toMatchObject({ part: row, kind: "goes" });
  expect(goes?.fields).toContainEqual({
    part: row,
    field: "party",
    locale: null,
    before: "first",
    after: null,
  });
});

test("a section and a row of one key are two parts", () => {
  const both = {
    sections: [sampleSection({ key: "session" })],
    cookies: [sampleCookie({ key: "session" })],
  };
  const changes = delta(both, { ...both, cookies: [] });
  expect(changes.map(({ part, kind }) => [part.kind, part.key, kind])).toEqual([
    ["cookie", "session", "goes"],
  ]);
});
