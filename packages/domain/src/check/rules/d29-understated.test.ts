import { expect, test } from "vitest";

import { comparePolicies, proposeKind } from "../../compare/compare-policies.ts";
import type { CookieEntry } from "../../policy/cookie-entry.ts";
import { resolve } from "../../policy/resolve.ts";
import { en, sampleCookie, sampleInputs } from "../../policy/sample-policy.ts";
import { toDocument } from "../../seal/to-document.ts";
import { checkChange } from "../check-change.ts";
import { findUnderstatedChange } from "./d29-understated.ts";

function side(...rows: Partial<CookieEntry>[]) {
  const inputs = sampleInputs({ locales: [en] });
  const cookies = rows.map((row, at) =>
    sampleCookie({ key: `row-${at}`, names: [`n${at}`], ...row }),
  );
  const policy = resolve({ ...inputs, base: { ...inputs.base, cookies } });
  return { metadata: policy.platform, documents: { en: toDocument(policy, en) } };
}

const statistics = { category: "statistics" };

test.each([
  ["a row that needs consent", side({}), side({}, statistics), ["row_added"]],
  ["a third party", side({}), side({ party: "third" }), ["third_party_added"]],
  ["another purpose", side({}), side({ purpose: { en: "To follow you" } }), ["purpose_changed"]],
  ["another category", side({}), side(statistics), ["category_changed"]],
  ["a longer stay", side({}), side({ retention: "session" }), ["retention_changed"]],
] as const)("%s is no minor change", (_, before, after, codes) => {
  const found = findUnderstatedChange(comparePolicies(before, after), "minor");
  expect(found).toEqual(
    codes.map((code) => ({
      rule: "D29",
      code,
      place: { part: { kind: "policy", key: "policy" }, field: null, locale: null },
      evidence: null,
    })),
  );
});

test.each([
  ["nothing", side({}), side({})],
  ["a necessary row more", side({}), side({}, {})],
  ["a row less", side({}, statistics), side({})],
  ["other words for where it works", side({}), side({ functionAndLocation: { en: "Banner" } })],
])("%s may be minor, and the proposal says so too", (_, before, after) => {
  const comparison = comparePolicies(before, after);
  expect(findUnderstatedChange(comparison, "minor")).toEqual([]);
  expect(proposeKind(comparison).kind).toBe("minor");
});

test("what is marked as material is not understated", () => {
  const comparison = comparePolicies(side({}), side({}, statistics));
  expect(findUnderstatedChange(comparison, "material")).toEqual([]);
});

test("a change is weighed under the platform's jurisdictions", () => {
  const comparison = comparePolicies(side({}), side({}, statistics));
  expect(checkChange(comparison, "minor", ["FR"]).map(({ severity }) => severity)).toEqual([
    "warning",
  ]);
  expect(checkChange(comparison, "minor", ["US-CA"])).toEqual([]);
});
