import { expect, test } from "vitest";

import { policyPart } from "../policy/policy-field.ts";
import { en, fr, sampleInputs } from "../policy/sample-policy.ts";
import { withField } from "./with-field.ts";

const { base } = sampleInputs();
const row = { kind: "cookie", key: "cookies_preferences" } as const;
const section = { kind: "section", key: "introduction" } as const;

test("a text changes in its locale and nowhere else", () => {
  const { cookies, ...rest } = withField(base, { part: row, field: "purpose", locale: en }, "New");
  expect(cookies[0]?.purpose).toEqual({ ...base.cookies[0]?.purpose, en: "New" });
  expect(rest).toEqual({ title: base.title, sections: base.sections });
});

test("a text that is taken away is absent", () => {
  const { sections } = withField(base, { part: section, field: "body", locale: fr }, null);
  expect(Object.keys(sections[0]?.body ?? {})).toEqual(["en"]);
});

test("the title is a text of the policy itself", () => {
  expect(
    withField(base, { part: policyPart, field: "title", locale: fr }, "Témoins").title,
  ).toEqual({ ...base.title, fr: "Témoins" });
});

test("a value that is no prose replaces the value", () => {
  const { cookies } = withField(base, { part: row, field: "retention", locale: null }, null);
  expect(cookies[0]?.retention).toBeNull();
});

test("a part that is not there stays absent", () => {
  const other = { kind: "cookie", key: "elsewhere" } as const;
  expect(withField(base, { part: other, field: "domain", locale: null }, "a.example")).toEqual(
    base,
  );
});
