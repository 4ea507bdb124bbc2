import { expect, test } from "vitest";

import type { CookieEntry } from "../policy/cookie-entry.ts";
import {
  en,
  sampleCookie,
  samplePolicy,
  sampleSection,
  sampleTable,
} from "../policy/sample-policy.ts";
import { checkPolicy } from "./check-policy.ts";
import type { Finding } from "./finding.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

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

test("errors, warnings and hints stand in this order, whichever rule found them", () => {
  const body = { en: "On {{platform.url}}. Read [more](https://a.example/es/x)." };
  const star = sampleCookie({ key: "star", names: ["x_*"], purpose: { en: "TODO" } });
  const policy = samplePolicy(
    { sections: [sampleSection({ body }), sampleTable], cookies: [sampleCookie(), star] },
    [en],
  );
  expect(
    checkPolicy(policy, circumstances).map(({ rule, severity }) => `${severity} ${rule}`),
  ).toEqual(["error D13", "warning D6", "warning D27", "hint D26"]);
});

test("facts count only where they are known", () => {
  const policy = samplePolicy({}, [en]);
  const contradicted = { ...circumstances, facts: { analytics: "matomo" } };
  expect(rulesOf(checkPolicy(policy, contradicted))).toEqual(["D28"]);
  expect(checkPolicy(policy, { ...contradicted, facts: null })).toEqual([]);
});

test.each<[Jurisdiction[], string[]]>([
  [["EU"], []],
  [["FR"], ["D7 FR"]],
  [["ES"], []],
  [["US-CA"], ["D23 US-CA", "D23 US-CA"]],
])("under %j a choice that is kept a year gives %j", (jurisdictions, expected) => {
  const cookies = [sampleCookie({ retention: { amount: 1, unit: "year" } })];
  const found = checkPolicy(samplePolicy({ cookies }), { ...circumstances, jurisdictions });
  expect(found.map(({ rule, jurisdiction }) => `${rule} ${jurisdiction}`)).toEqual(expected);
});

test("an audience cookie is held to the French months only in France", () => {
  const cookies = [
    sampleCookie(),
    sampleCookie({
      key: "visits",
      names: ["visits"],
      purpose: { en: "Measures visits", fr: "Mesure les visites" },
      retention: { amount: 2, unit: "year" },
    }),
  ];
  const under = (jurisdictions: Jurisdiction[]) =>
    rulesOf(checkPolicy(samplePolicy({ cookies }), { ...circumstances, jurisdictions }));
  expect(under(["FR"])).toEqual(["D8"]);
  expect(under(["EU"])).toEqual([]);
});

test.each([
  ["D6", "Read [more](https://a.example/es/x)."],
  ["D10", "We perform web analytics."],
  ["D11", "By continuing to browse you accept."],
  ["D12", "Anonymous statistics need no consent."],
  ["D14", "Our partners set cookies."],
  ["D15", "We rely on the Privacy Shield."],
])("%s is looked for in %j", (rule, text) => {
  const body = { en: `On {{platform.url}}. You can change your choice. ${text}` };
  const sections = [sampleSection({ body }), sampleTable];
  expect(rulesOf(checkPolicy(samplePolicy({ sections }, [en]), circumstances))).toEqual([rule]);
});

test.each<[string, Partial<CookieEntry>]>([
  ["D9", { names: ["_fbp"] }],
  ["D26", { names: ["x_*"] }],
  ["D30", { purpose: { en: "Kept 2 years" } }],
])("%s is looked for in a row with %j", (rule, changes) => {
  const cookies = [sampleCookie(), sampleCookie({ key: "other", names: ["other"], ...changes })];
  const body = {
    en: "On {{platform.url}}. You can change your choice. Advertising is what some cookies are for.",
  };
  const sections = [sampleSection({ body }), sampleTable];
  const found = checkPolicy(samplePolicy({ cookies, sections }, [en]), circumstances);
  expect(rulesOf(found)).toEqual([rule]);
});

function rulesOf(found: readonly Finding[]): string[] {
  return found.map(({ rule }) => rule);
}
