import { expect, test } from "vitest";

import { policyPart } from "../policy/policy-field.ts";
import { strictestDemands } from "./demand.ts";
import type { Found } from "./finding.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { weigh } from "./weigh.ts";

const place = { part: policyPart, field: null, locale: null };
const withdrawal: Found = { rule: "D13", code: "withdrawal_missing", place, evidence: null };
const control: Found = { rule: "D23", code: "privacy_control_missing", place, evidence: null };

function weighed(found: Found, jurisdictions: readonly Jurisdiction[]) {
  return weigh([found], strictestDemands(jurisdictions));
}

test("what the Union asks is nobody's own", () => {
  expect(weighed(withdrawal, ["EU"])).toEqual([{ ...withdrawal, severity: "error" }]);
  expect(weighed(withdrawal, ["FR"])).toEqual([{ ...withdrawal, severity: "error" }]);
});

test("what only one jurisdiction asks names it", () => {
  expect(weighed(control, ["EU", "US-CA"])).toEqual([
    { ...control, severity: "warning", jurisdiction: "US-CA" },
  ]);
});

test("what nobody asks is left out", () => {
  expect(weighed(control, ["EU"])).toEqual([]);
  expect(weighed(withdrawal, ["US-CA"])).toEqual([]);
});
