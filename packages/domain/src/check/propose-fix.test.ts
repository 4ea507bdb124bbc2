import { expect, test } from "vitest";

import type { CookieEntry } from "../policy/cookie-entry.ts";
import { en, fr, sampleCatalogue, sampleCookie, sampleInputs } from "../policy/sample-policy.ts";
import { resolve } from "../policy/resolve.ts";
import { checkPolicy } from "./check-policy.ts";
import type { Finding, RuleId } from "./finding.ts";
import { proposeFix } from "./propose-fix.ts";

const matomo = {
  key: "matomo",
  name: "Matomo",
  isOperator: false,
  country: "NZ",
  privacyUrl: "https://matomo.org/privacy-policy/",
};
const catalogue = { ...sampleCatalogue, providers: [...sampleCatalogue.providers, matomo] };
const host = "babel.opendatasoft.com";

/** The fix of the first finding of a rule in one row. */
function fix(rule: RuleId, row: Partial<CookieEntry>, at: string | null = host) {
  const inputs = sampleInputs({ locales: [en], catalogue });
  const policy = resolve({
    ...inputs,
    base: { ...inputs.base, cookies: [sampleCookie({ names: ["sessionid"], key: "row", ...row })] },
  });
  const found = checkPolicy(policy, {
    detectLanguage: () => null,
    facts: null,
    jurisdictions: ["EU"],
  }).find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`${rule} finds nothing`);
  return proposeFix(found, policy, at);
}

const place = (field: string, locale: string | null = null) => ({
  part: { kind: "cookie", key: "row" },
  field,
  locale,
});

test("the operator's own periods are filled in", () => {
  expect(fix("D1", { retention: null })).toEqual({
    place: place("retention"),
    value: { amount: 2, unit: "week" },
  });
  expect(fix("D1", { names: ["csrftoken"], retention: null }, null)?.value).toEqual({
    amount: 12,
    unit: "month",
    atMost: true,
  });
});

test.each<[string, Partial<CookieEntry>]>([
  ["an unknown name", { names: ["whatever"] }],
  ["another's cookie of the same name", { provider: "matomo" }],
  ["nobody's", { provider: null }],
  ["another domain", { domain: ".instagram.com" }],
])("of %s no period is guessed", (_, row) => {
  expect(fix("D1", { retention: null, ...row })).toBeNull();
});

test.each<[string, Partial<CookieEntry>, string | null, string | null]>([
  ["the operator's, here", {}, host, "first"],
  ["the operator's, in a base", {}, null, "first"],
  ["the operator's, unknown", { names: ["x"] }, host, "first"],
  [
    "the operator's, on the parent domain",
    { names: ["x"], domain: ".opendatasoft.com" },
    host,
    "first",
  ],
  ["the operator's, on another domain", { names: ["x"], domain: ".else.example" }, host, null],
  ["the operator's, on a domain, in a base", { names: ["x"], domain: "a.example" }, null, null],
  ["Matomo's, known", { names: ["_pk_id.1"], provider: "matomo" }, host, "first"],
  ["Matomo's, unknown, without a domain", { names: ["x"], provider: "matomo" }, host, null],
  [
    "Matomo's, on its own domain",
    { names: ["x"], provider: "matomo", domain: "matomo.org" },
    host,
    "third",
  ],
  [
    "Matomo's, on the platform's domain",
    { names: ["x"], provider: "matomo", domain: host },
    host,
    null,
  ],
  [
    "Matomo's, on its own domain, in a base",
    { names: ["x"], provider: "matomo", domain: "matomo.org" },
    null,
    null,
  ],
  [
    "Matomo's, on its own domain, where the host has no domain",
    { names: ["x"], provider: "matomo", domain: "matomo.org" },
    "intranet",
    null,
  ],
  ["nobody's", { names: ["x"], provider: null }, host, null],
  ["nobody's, on a domain", { names: ["x"], provider: null, domain: "a.example" }, host, null],
])("party of a row that is %s: %3$s", (_, row, at, party) => {
  expect(fix("D2", { party: null, ...row }, at)?.value ?? null).toBe(party);
});

test("a third party without a provider needs a person", () => {
  expect(fix("D2", { party: "third", provider: null })).toBeNull();
});

test.each([
  ["Kept in cookies\\_preferences by us", "Kept in cookies_preferences by us"],
  ["Set by opendata soft for you", "Set by Opendatasoft for you"],
  [
    "Set by opendatasoft, see https://www.opendatasoft.com/x",
    "Set by Opendatasoft, see https://www.opendatasoft.com/x",
  ],
  ["Set by Opend", "Set by Opendatasoft"],
])("%j becomes %j", (before, after) => {
  expect(fix("D27", { purpose: { en: before } })).toEqual({
    place: place("purpose", "en"),
    value: after,
  });
});

test.each(["For {{platform.owner}}", "Since [DATE]", "TODO", "A \\* star"])(
  "%j needs a person",
  (text) => {
    expect(fix("D27", { purpose: { en: text } })).toBeNull();
  },
);

const twoYears = { amount: 2, unit: "year" } as const;

test.each([
  ["Keeps your answer (2 years)", "Keeps your answer"],
  ["Keeps your answer, 24 months.", "Keeps your answer"],
  ["Keeps your answer – 2 ans", "Keeps your answer"],
  ["Keeps your answer — 2 years", "Keeps your answer"],
  ["Keeps your answer - 2 years", "Keeps your answer"],
  ["Keeps your answer(2 years ) .", "Keeps your answer"],
])("%j says what its field says: %j", (before, after) => {
  const retention = before.includes("24") ? { amount: 24, unit: "month" as const } : twoYears;
  expect(fix("D30", { purpose: { en: before }, retention })).toEqual({
    place: place("purpose", "en"),
    value: after,
  });
});

test.each<[string, CookieEntry["retention"]]>([
  ["Keeps your answer (2 years)", null],
  ["Keeps your answer (2 years)", "session"],
  ["Keeps your answer (2 years)", { amount: 1, unit: "year" }],
  ["Keeps your answer for 2 years", twoYears],
  ["In 2 years it ends", twoYears],
  ["Keeps it 1 year (2 years)", twoYears],
  ["(2 years)", twoYears],
  ["Keeps it (2 years), or so", twoYears],
  ["Keeps (2 years) it, always", twoYears],
  ["Ends after 2 years (2 years)", twoYears],
  ["Keeps a, b for 2 years", twoYears],
  ["Two lines,\nkept (2 years)", twoYears],
])("%j beside %j needs a person", (text, retention) => {
  expect(fix("D30", { purpose: { en: text }, retention })).toBeNull();
});

test("what a machine cannot mend has no fix", () => {
  expect(fix("D3", { provider: null })).toBeNull();
  expect(fix("D19", {})).toBeNull();
});

const about = { part: { kind: "cookie", key: "row" }, field: "purpose", locale: en } as const;

function policyOfRows(...rows: Partial<CookieEntry>[]) {
  const inputs = sampleInputs({ locales: [en, fr], catalogue });
  const cookies = rows.map((row) => sampleCookie({ retention: twoYears, ...row }));
  return resolve({ ...inputs, base: { ...inputs.base, cookies } });
}

test("the text that is mended is the one that was found, of several", () => {
  const texts = { en: "Other (2 years)", fr: "Autre (2 ans)" };
  const policy = policyOfRows(
    { key: "another", functionAndLocation: texts, purpose: texts },
    {
      key: "row",
      functionAndLocation: texts,
      purpose: { en: "Mine (2 years)", fr: "Le mien (2 ans)" },
    },
  );
  const finding = {
    rule: "D30",
    code: "duration_in_prose",
    severity: "warning",
    evidence: null,
  } as const;
  expect(proposeFix({ ...finding, place: about }, policy, host)?.value).toBe("Mine");
  expect(proposeFix({ ...finding, place: { ...about, locale: fr } }, policy, host)?.value).toBe(
    "Le mien",
  );
});

test.each<Finding>([
  { rule: "D1", code: "retention_missing", severity: "error", place: about, evidence: null },
  { rule: "D2", code: "party_missing", severity: "error", place: about, evidence: null },
  { rule: "D27", code: "escape", severity: "warning", place: about, evidence: "a" },
  { rule: "D30", code: "duration_in_prose", severity: "warning", place: about, evidence: null },
])("a finding of $rule in a row that is gone has no fix", (finding) => {
  expect(proposeFix(finding, policyOfRows({ key: "another" }), host)).toBeNull();
});

test("a finding that names no field has no fix", () => {
  const finding: Finding = {
    rule: "D1",
    code: "retention_missing",
    severity: "error",
    place: { ...about, field: null },
    evidence: null,
  };
  const policy = policyOfRows({ key: "row", names: ["sessionid"] });
  expect(proposeFix(finding, policy, host)).toBeNull();
});

test("a row without a provider has no brand to mend by", () => {
  const policy = policyOfRows({ key: "row", provider: null, purpose: { en: "By opendatasoft" } });
  const finding: Finding = {
    rule: "D27",
    code: "brand_spelling",
    severity: "warning",
    place: about,
    evidence: "opendatasoft",
  };
  expect(proposeFix(finding, policy, host)).toBeNull();
});

test("a period that was taken out since it was found has no fix", () => {
  const policy = policyOfRows({ key: "row", purpose: { en: "Keeps your answer" } });
  const finding: Finding = {
    rule: "D30",
    code: "duration_in_prose",
    severity: "hint",
    place: about,
    evidence: null,
  };
  expect(proposeFix(finding, policy, host)).toBeNull();
});
