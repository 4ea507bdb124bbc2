import { expect, test } from "vitest";

import { sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findMissingParty } from "./d02-party.ts";

test.each([
  ["first", "opendatasoft", []],
  ["first", null, []],
  ["third", "opendatasoft", []],
  ["third", null, ["third_party_without_provider"]],
  [null, "opendatasoft", ["party_missing"]],
  [null, null, ["party_missing"]],
] as const)("party %s, provider %s: %j", (party, provider, codes) => {
  const found = findMissingParty(samplePolicy({ cookies: [sampleCookie({ party, provider })] }));
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test.each([
  [null, "party_missing", "party"],
  ["third", "third_party_without_provider", "provider"],
] as const)("a row of party %s is found with its names, as %s", (party, code, field) => {
  const cookies = [sampleCookie({ names: ["a", "b"], party, provider: null })];
  expect(findMissingParty(samplePolicy({ cookies }))).toEqual([
    {
      rule: "D2",
      code,
      place: { part: { kind: "cookie", key: "cookies_preferences" }, field, locale: null },
      evidence: "a, b",
    },
  ]);
});
