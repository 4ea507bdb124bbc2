import { expect, test } from "vitest";

import { sampleCookie, samplePolicy } from "../policy/sample-policy.ts";
import { checkPolicy } from "./check-policy.ts";

const detectLanguage = () => null;

test("a complete policy passes every rule", () => {
  expect(checkPolicy(samplePolicy(), { detectLanguage })).toEqual([]);
});

test("errors come before warnings", () => {
  const cookie = sampleCookie({ retention: null, purpose: { en: "TODO", fr: "À faire" } });
  const found = checkPolicy(samplePolicy({ cookies: [cookie] }), { detectLanguage });
  expect(found.map(({ rule }) => rule)).toEqual(["D1", "D27"]);
});
