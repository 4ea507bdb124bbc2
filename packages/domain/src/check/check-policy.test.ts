import { expect, test } from "vitest";

import { sampleCookie, samplePolicy } from "../policy/sample-policy.ts";
import { checkPolicy } from "./check-policy.ts";

const circumstances = { detectLanguage: () => null, facts: {}, jurisdictions: ["EU"] } as const;

test("a complete policy passes every rule", () => {
  expect(checkPolicy(samplePolicy(), circumstances)).toEqual([]);
});

test("errors come before warnings", () => {
  const cookie = sampleCookie({ retention: null, purpose: { en: "TODO", fr: "À faire" } });
  const found = checkPolicy(samplePolicy({ cookies: [cookie] }), circumstances);
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["D1", "error"],
    ["D27", "warning"],
  ]);
});
