import { expect, test } from "vitest";

import { askedFacts } from "./asked-facts.ts";

const multilingual = { fact: "multilingual", equals: true };
const matomo = { fact: "analytics", equals: "matomo" };
const ga4 = { fact: "analytics", equals: "ga4" };

test("parts that are always shown ask for nothing", () => {
  expect(askedFacts([null, null])).toEqual([]);
});

test("a fact is named once, with each value that is asked for once", () => {
  expect(askedFacts([multilingual, matomo, ga4, null, matomo])).toEqual([
    { fact: "analytics", values: ["matomo", "ga4"] },
    { fact: "multilingual", values: [true] },
  ]);
});

test("facts are found at every level", () => {
  expect(askedFacts([{ all: [multilingual, { not: { any: [matomo, ga4] } }] }])).toEqual([
    { fact: "analytics", values: ["matomo", "ga4"] },
    { fact: "multilingual", values: [true] },
  ]);
});
