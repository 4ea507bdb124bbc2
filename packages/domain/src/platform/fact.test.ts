import { expect, test } from "vitest";

import { applies, factsSchema } from "./fact.ts";

test("no condition always applies", () => {
  expect(applies(null, {})).toBe(true);
});

test("a condition applies where the fact has its value", () => {
  const multilingual = { fact: "multilingual", equals: true };
  expect(applies(multilingual, { multilingual: true })).toBe(true);
  expect(applies(multilingual, { multilingual: false })).toBe(false);
});

test("an unknown fact counts as false", () => {
  expect(applies({ fact: "multilingual", equals: true }, {})).toBe(false);
  expect(applies({ fact: "multilingual", equals: false }, {})).toBe(true);
});

test("what every object has by birth is no fact", () => {
  expect(applies({ fact: "constructor", equals: false }, {})).toBe(true);
});

test("a fact's value has no characters that cannot be seen", () => {
  expect(factsSchema.safeParse({ analytics: "matomo\u0000" }).success).toBe(false);
  expect(factsSchema.safeParse({ analytics: "matomo" }).success).toBe(true);
});
