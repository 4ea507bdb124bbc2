import { expect, test } from "vitest";

import { libraryTools } from "../library/library-row.ts";
import { factsSchema } from "./fact.ts";
import { isKnownAnalytics, isKnownFact, knownFacts } from "./known-facts.ts";

test("what ships is known, and nothing that objects have by birth", () => {
  expect(["multilingual", "login", "analytics"].every(isKnownFact)).toBe(true);
  expect(["constructor", "toString", "openData"].some(isKnownFact)).toBe(false);
});

test("every known value can be stated of a platform", () => {
  for (const [name, values] of Object.entries(knownFacts)) {
    for (const value of values) expect(factsSchema.safeParse({ [name]: value }).success).toBe(true);
  }
});

test("each analytics tool has rows in the library, and no analytics has none", () => {
  expect(["operator", ...knownFacts.analytics.slice(1)]).toEqual([...libraryTools]);
  expect(knownFacts.analytics[0]).toBe("none");
});

test("a tool that is not known has no words of its own", () => {
  expect(isKnownAnalytics("matomo")).toBe(true);
  expect(isKnownAnalytics("plausible")).toBe(false);
  expect(isKnownAnalytics(true)).toBe(false);
});
