import { expect, test } from "vitest";

import { en } from "../policy/sample-policy.ts";
import { type Finding, findingSchema, judgedPurposeSchema, severitySchema } from "./finding.ts";

type Named<One> = One extends Finding ? `${One["rule"]} ${One["code"]}` : never;

/** Everything that can be found, with the facts that its sentence needs. What is forgotten here does not compile. */
const factsOf: Readonly<Record<Named<Finding>, Readonly<Record<string, string | number>>>> = {
  "D1 retention_missing": {},
  "D2 party_missing": {},
  "D2 third_party_without_provider": {},
  "D3 untranslated": {},
  "D3 provider_missing": {},
  "D3 category_missing": {},
  "D3 category_untranslated": {},
  "D4 untranslated": {},
  "D4 empty_section": {},
  "D4 cookies_part_missing": {},
  "D5 other_language": { looksLike: "fr" },
  "D6 page_in_other_language": { language: "es" },
  "D7 choice_kept_long": { months: 6 },
  "D8 audience_cookie_lives_long": { months: 13 },
  "D8 audience_data_kept_long": { months: 25 },
  "D9 never_necessary": { tool: "Matomo" },
  "D10 purpose_without_row": { purpose: "statistics" },
  "D10 row_without_purpose": { purpose: "marketing" },
  "D11 browsing_on_accepts": {},
  "D12 anonymous_without_conditions": {},
  "D13 withdrawal_missing": {},
  "D14 third_party_without_page": {},
  "D14 partners_not_listed": {},
  "D15 transfer_not_told": { provider: "Google", country: "US" },
  "D15 dead_instrument": {},
  "D16 own_address_missing": {},
  "D16 other_address": { address: "https://inai.opendatasoft.com" },
  "D17 two_categories": { name: "_ga" },
  "D17 two_retentions": { name: "_ga" },
  "D19 choice_cookie_missing": {},
  "D19 choice_cookie_not_necessary": {},
  "D22 render_missing": { number: 3 },
  "D22 leaf_missing": { number: 3 },
  "D23 privacy_control_missing": {},
  "D26 wildcard_unexplained": { name: "_pk_*" },
  "D27 unknown_placeholder": {},
  "D27 to_be_filled": {},
  "D27 escape": {},
  "D27 cut_word": {},
  "D27 brand_spelling": {},
  "D28 row_against_facts": { fact: "analytics" },
  "D28 fact_without_row": { fact: "analytics" },
  "D29 row_added": {},
  "D29 purpose_changed": {},
  "D29 third_party_added": {},
  "D29 category_changed": {},
  "D29 retention_changed": {},
  "D30 duration_in_prose": {},
};

const findings = Object.entries(factsOf).map(([name, facts]) => {
  const [rule = "", code = ""] = name.split(" ");
  const place = { part: { kind: "cookie", key: "row" }, field: "purpose", locale: en };
  return [name, { rule, code, severity: "warning", place, evidence: "As it stands", ...facts }];
}) as [string, Readonly<Record<string, unknown>>][];

test.each(findings)("%s is read as it was found, with all its facts", (_, finding) => {
  expect(findingSchema.parse(finding)).toEqual(finding);
  const asked = { ...finding, jurisdiction: "FR", evidence: null };
  expect(findingSchema.parse(asked)).toEqual(asked);
});

test.each(findings)("%s says what, how much it weighs and where", (name, finding) => {
  const needed = Object.keys(factsOf[name as Named<Finding>]);
  for (const lacking of ["rule", "code", "severity", "place", "evidence", ...needed]) {
    const rest = Object.entries(finding).filter(([field]) => field !== lacking);
    expect(findingSchema.safeParse(Object.fromEntries(rest)).success).toBe(false);
  }
});

test("a rule finds nothing of another rule's", () => {
  for (const [, finding] of findings) {
    for (const code of ["", "sells_data"])
      expect(findingSchema.safeParse({ ...finding, code }).success).toBe(false);
    expect(findingSchema.safeParse({ ...finding, rule: "D18" }).success).toBe(false);
  }
});

test("there are three weights and two purposes to be judged", () => {
  expect(severitySchema.options).toEqual(["error", "warning", "hint"]);
  expect(judgedPurposeSchema.options).toEqual(["statistics", "marketing"]);
});
