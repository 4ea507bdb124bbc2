import { expect, test } from "vitest";

import { en, sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findLeftOvers } from "./d27-left-overs.ts";

function found(purpose: string) {
  const cookies = [sampleCookie({ purpose: { en: purpose } })];
  return findLeftOvers(samplePolicy({ cookies }, [en])).map(
    ({ code, evidence }) => `${code} ${evidence}`,
  );
}

test.each([
  ["For {{platform.owner}} only", "unknown_placeholder {{platform.owner}}"],
  ["Since [DATE] and later", "to_be_filled [DATE]"],
  ["TODO ask the team", "to_be_filled TODO"],
  ["Kept in cookies\\_preferences by us", "escape cookies\\_preferences"],
  ["Set by Opend", "cut_word Opend"],
  ["Set by opendata soft for you", "brand_spelling opendata soft"],
  ["Set by opendatasoft for you", "brand_spelling opendatasoft"],
  ["Set by open**datasoft** for you", "brand_spelling open**datasoft"],
])("%j: %s", (purpose, expected) => {
  expect(found(purpose)).toEqual([expected]);
});

test.each([
  "Set by Opendatasoft on {{platform.url}}",
  "Read more on https://www.opendatasoft.com/privacy",
  "On babel.opendatasoft.com and dpo@opendatasoft.com",
  "We are open",
  "Open data",
  "Version [1] of it",
])("%j is left alone", (purpose) => {
  expect(found(purpose)).toEqual([]);
});
