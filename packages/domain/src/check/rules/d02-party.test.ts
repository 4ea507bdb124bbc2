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
