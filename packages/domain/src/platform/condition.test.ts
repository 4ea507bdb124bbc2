import { expect, test } from "vitest";

import { applies, type Condition, conditionSchema, factsIn, isOfOneFact } from "./condition.ts";

const multilingual: Condition = { fact: "multilingual", equals: true };
const matomo: Condition = { fact: "analytics", equals: "matomo" };
const ga4: Condition = { fact: "analytics", equals: "ga4" };

test("no condition always applies", () => {
  expect(applies(null, {})).toBe(true);
});

test("a fact applies where it has its value", () => {
  expect(applies(multilingual, { multilingual: true })).toBe(true);
  expect(applies(multilingual, { multilingual: false })).toBe(false);
  expect(applies(matomo, { analytics: "ga4" })).toBe(false);
});

test("an unknown fact counts as false", () => {
  expect(applies(multilingual, {})).toBe(false);
  expect(applies({ fact: "multilingual", equals: false }, {})).toBe(true);
});

test("what every object has by birth is no fact", () => {
  expect(applies({ fact: "constructor", equals: false }, {})).toBe(true);
});

test("all asks for each of its parts, any for one of them", () => {
  const facts = { multilingual: true, analytics: "matomo" };
  expect(applies({ all: [multilingual, matomo] }, facts)).toBe(true);
  expect(applies({ all: [multilingual, ga4] }, facts)).toBe(false);
  expect(applies({ any: [matomo, ga4] }, facts)).toBe(true);
  expect(applies({ any: [ga4] }, facts)).toBe(false);
});

test("not turns its part around", () => {
  expect(applies({ not: matomo }, { analytics: "none" })).toBe(true);
  expect(applies({ not: { any: [matomo, ga4] } }, { analytics: "ga4" })).toBe(false);
});

test("the facts of an expression are found at every level", () => {
  expect(factsIn(null)).toEqual(new Set());
  expect(factsIn({ all: [multilingual, { not: { any: [matomo, ga4] } }] })).toEqual(
    new Set(["multilingual", "analytics"]),
  );
});

test.each([
  ["nothing to choose from", { any: [] }],
  ["two things at once", { ...multilingual, not: matomo }],
  ["a fact without a value", { fact: "login" }],
  ["four levels", { not: { not: { not: { not: matomo } } } }],
  ["a name that is no fact's", { fact: "__proto__", equals: true }],
  ["more than twenty parts", { all: Array.from({ length: 21 }, () => matomo) }],
])("%s is no condition", (_, value) => {
  expect(conditionSchema.safeParse(value).success).toBe(false);
});

test("three levels are read as they are", () => {
  const condition: Condition = { all: [multilingual, { not: { any: [matomo, ga4] } }] };
  expect(conditionSchema.parse(condition)).toEqual(condition);
});

test.each([
  [null, true],
  [multilingual, true],
  [matomo, true],
  [{ not: matomo }, false],
  [{ all: [matomo] }, false],
  [{ ...matomo, note: "" }, false],
  ["login", false],
] as const)("%j asks about one fact at most: %s", (condition, isOne) => {
  expect(isOfOneFact(condition)).toBe(isOne);
});

test.each([
  ["all of nothing", { all: [] }],
  ["all with something beside it", { all: [matomo], note: "" }],
  ["any with something beside it", { any: [matomo], note: "" }],
  ["not with something beside it", { not: matomo, note: "" }],
  ["a fact with something beside it", { ...matomo, note: "" }],
  ["any of more than twenty", { any: Array.from({ length: 21 }, () => matomo) }],
  ["all at a fourth level", { all: [{ any: [{ not: { all: [matomo] } }] }] }],
])("%s is no condition, either", (_, value) => {
  expect(conditionSchema.safeParse(value).success).toBe(false);
});

test.each(["all", "any"])("%s may have twenty parts", (kind) => {
  const parts = Array.from({ length: 20 }, () => matomo);
  expect(conditionSchema.safeParse({ [kind]: parts }).success).toBe(true);
});

test("the facts of one choice, and of what is turned around, are found", () => {
  expect(factsIn({ any: [matomo, multilingual] })).toEqual(new Set(["analytics", "multilingual"]));
  expect(factsIn({ not: multilingual })).toEqual(new Set(["multilingual"]));
});
