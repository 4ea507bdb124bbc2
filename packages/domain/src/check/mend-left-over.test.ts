import { expect, test } from "vitest";

import { policyPart } from "../policy/policy-field.ts";
import type { Finding } from "./finding.ts";
import { mendLeftOver } from "./mend-left-over.ts";

type LeftOver = Extract<Finding, { rule: "D27" }>;

function mend(
  code: LeftOver["code"],
  evidence: string | null,
  text: string,
  brands: string[] = ["Opendatasoft"],
) {
  const place = { part: policyPart, field: "title", locale: null };
  return mendLeftOver({ rule: "D27", code, severity: "warning", place, evidence }, text, brands);
}

test.each([
  ["In a\\_b and été\\_hiver", "In a_b and été_hiver"],
  ["In 1\\_b", null],
  ["In a\\_1", null],
  ["A \\* star", null],
])("the escape in %j: %j", (text, mended) => {
  expect(mend("escape", "\\_", text)).toBe(mended);
});

test.each([
  ["opendatasoft", ["Opendatasoft"], "By Opendatasoft and Opendatasoft."],
  ["open**data**soft", ["Matomo", "Opendatasoft"], "By Opendatasoft and Opendatasoft."],
  ["AT&T Internet", ["ATT-internet"], "By ATT-internet and ATT-internet."],
  ["opendatasoft", ["Matomo"], null],
  ["opendatasoft", [], null],
])("%s beside the brands %j: %j", (evidence, brands, mended) => {
  expect(mend("brand_spelling", evidence, `By ${evidence} and ${evidence}.`, brands)).toBe(mended);
});

test.each([
  "http://opendatasoft/x",
  "https://a/opendatasoft",
  "www.a/opendatasoft",
  "opendatasoft+dpo@a",
  "dpo@a/opendatasoft",
  "a.b.opendatasoft",
  "opendatasoft.a.example",
  "opendatasoft-x.example",
])("the address %s stays as it is between words that are mended", (address) => {
  const text = (brand: string) => `${brand} ${address} ${brand} ${address} ${brand}`;
  expect(mend("brand_spelling", "opendatasoft", text("opendatasoft"))).toBe(text("Opendatasoft"));
  expect(mend("brand_spelling", "opendatasoft", `On ${address}`)).toBeNull();
});

test.each([
  ["Set by Opend", "Opend", ["Opendatasoft"], "Set by Opendatasoft"],
  ["Set by opend  ", "opend", ["Matomo", "Opendatasoft"], "Set by Opendatasoft"],
  ["Set by Opend", "Opend", ["Opendatasoft", "Opendatasoft"], "Set by Opendatasoft"],
  ["Set by Opend", "Opend", ["Opendatasoft", "Opendock"], null],
  ["Set by Opend", "Opend", ["Matomo"], null],
  ["Set by Opend www.a.example", "Opend", ["Opendatasoft"], null],
])("%j, cut in %s, beside %j: %j", (text, evidence, brands, mended) => {
  expect(mend("cut_word", evidence, text, brands)).toBe(mended);
});

test.each<[LeftOver["code"], string | null, string]>([
  ["unknown_placeholder", "{{x}}", "For {{x}}"],
  ["to_be_filled", "TODO", "TODO"],
  ["escape", null, "In a\\_b"],
  ["cut_word", "Opend", ""],
])("%s of %s in %j needs a person", (code, evidence, text) => {
  expect(mend(code, evidence, text)).toBeNull();
});
