import { expect, test } from "vitest";

import type { Facts } from "../../platform/fact.ts";
import { en, fr, sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findAgainstFacts } from "./d28-facts.ts";

function found(names: string[], facts: Facts, locales = [en, fr]) {
  const cookies = names.map((name, at) =>
    sampleCookie({ key: `row-${at}`, orderKey: `a${at}`, names: [name] }),
  );
  return findAgainstFacts(samplePolicy({ cookies }, locales), facts);
}

const summary = (...args: Parameters<typeof found>) =>
  found(...args).map(({ code, evidence }) => `${code} ${evidence}`);

test("the language cookie where one language is spoken is found", () => {
  expect(found(["django_language"], {})).toEqual([
    {
      rule: "D28",
      code: "row_against_facts",
      fact: "multilingual",
      place: { part: { kind: "cookie", key: "row-0" }, field: "condition", locale: null },
      evidence: "django_language",
    },
  ]);
});

test("a tool that no row is of is found", () => {
  expect(found(["sessionid"], { analytics: "matomo" })).toEqual([
    {
      rule: "D28",
      code: "fact_without_row",
      fact: "analytics",
      place: { part: { kind: "section", key: "cookies" }, field: null, locale: null },
      evidence: "matomo",
    },
  ]);
});

test.each<[string[], Facts, string[]]>([
  [["django_language"], { multilingual: false }, ["row_against_facts django_language"]],
  [["_ga"], { analytics: "none" }, ["row_against_facts _ga"]],
  [["_ga"], { analytics: "matomo" }, ["row_against_facts _ga", "fact_without_row matomo"]],
  [["_ga", "_pk_id*"], { analytics: "matomo" }, ["row_against_facts _ga"]],
  [["xtvrn"], { analytics: "piano" }, ["row_against_facts xtvrn", "fact_without_row piano"]],
])("%j beside %j: %j", (names, facts, expected) => {
  expect(summary(names, facts)).toEqual(expected);
});

test("a policy in one language of several that a platform speaks contradicts nothing", () => {
  expect(found(["django_language"], { multilingual: true }, [en])).toEqual([]);
});

test.each<[string[], Facts]>([
  [["django_language"], { multilingual: true }],
  [["sessionid"], {}],
  [["_ga"], {}],
  [["_ga"], { analytics: "ga4" }],
  [["_pk_id.1"], { analytics: "matomo" }],
  [["_fbp"], { analytics: "none" }],
  [["sessionid"], { analytics: "none" }],
  [["sessionid"], { analytics: "plausible" }],
  [["sessionid"], { analytics: true }],
])("%j agrees with %j", (names, facts) => {
  expect(found(names, facts)).toEqual([]);
});

test("a row of another tool than the platform's is found at its condition", () => {
  expect(found(["sessionid", "_ga"], { analytics: "none" })).toEqual([
    {
      rule: "D28",
      code: "row_against_facts",
      fact: "analytics",
      place: { part: { kind: "cookie", key: "row-1" }, field: "condition", locale: null },
      evidence: "_ga",
    },
  ]);
});
