import { expect, test } from "vitest";
import { z } from "zod";

import type { Condition } from "../platform/condition.ts";
import { en, fr, sampleCookie, sampleInputs, sampleSection } from "../policy/sample-policy.ts";
import type { BasePolicyContent } from "../policy/policy-content.ts";
import { sealBase } from "./seal.ts";
import { openBase } from "./sealed-base.ts";

const fact: Condition = { fact: "login", equals: true };
const expression: Condition = { any: [fact, { fact: "multilingual", equals: true }] };
const sealedBase = (base: BasePolicyContent) =>
  z.looseObject({ schema: z.int() }).parse(JSON.parse(sealBase(base).bytes));
const baseWith = (condition: Condition | null) => ({
  ...sampleInputs().base,
  locales: [en, fr],
  cookies: [sampleCookie({ condition })],
});

test("a base opens as what was sealed", () => {
  const base = baseWith(expression);
  expect(openBase(JSON.parse(sealBase(base).bytes))).toEqual({
    ...base,
    sections: base.sections.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  });
});

test.each([
  [null, 1],
  [fact, 1],
  [expression, 2],
])("a row's condition %j needs no higher schema than it has to", (condition, schema) => {
  expect(sealedBase(baseWith(condition)).schema).toBe(schema);
});

test("a section's condition counts like a row's", () => {
  const base = { ...baseWith(null), sections: [sampleSection({ condition: expression })] };
  expect(sealedBase(base).schema).toBe(2);
});

test("an expression in a base of schema 1 is refused", () => {
  const sealed = { ...sealedBase(baseWith(expression)), schema: 1 };
  expect(() => openBase(sealed)).toThrow("Invalid input");
});

test("a sealed base has no members but its own", () => {
  expect(() => openBase({ ...sealedBase(baseWith(null)), note: "" })).toThrow("Unrecognized key");
});

test("a base of a schema that only a newer program knows is refused", () => {
  expect(() => openBase({ ...sealedBase(baseWith(null)), schema: 3 })).toThrow(
    "No matching discriminator",
  );
});

test("a section's expression in a base of schema 1 is refused", () => {
  const base = { ...baseWith(null), sections: [sampleSection({ condition: expression })] };
  expect(() => openBase({ ...sealedBase(base), schema: 1 })).toThrow("Invalid input");
});
