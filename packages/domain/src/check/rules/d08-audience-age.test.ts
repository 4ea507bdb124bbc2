import { expect, test } from "vitest";

import { localeSchema } from "../../locale.ts";
import type { CookieEntry } from "../../policy/cookie-entry.ts";
import { sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findLongMeasurement } from "./d08-audience-age.ts";

const cnil = { months: 13, dataMonths: 25 };
const twoYears = { amount: 2, unit: "year" } as const;

function found(changes: Partial<CookieEntry>) {
  const cookies = [sampleCookie({ names: ["measure"], ...changes })];
  return findLongMeasurement(samplePolicy({ cookies }), cnil);
}

test("a measuring cookie among the necessary ones does not live two years", () => {
  expect(found({ names: ["_pk_id*"], category: "necessary", retention: twoYears })).toEqual([
    {
      rule: "D8",
      code: "audience_cookie_lives_long",
      months: 13,
      place: {
        part: { kind: "cookie", key: "cookies_preferences" },
        field: "retention",
        locale: null,
      },
      evidence: "_pk_id*",
    },
  ]);
});

test.each<[string, Partial<CookieEntry>]>([
  [
    "necessary, by its English purpose",
    { purpose: { en: "Measures the audience of the site" }, retention: twoYears },
  ],
  [
    "necessary, by its French purpose",
    { purpose: { fr: "Mesure la fréquentation du site" }, retention: twoYears },
  ],
  [
    "statistics, said to need no consent",
    {
      category: "statistics",
      purpose: { en: "Counts pages without your consent" },
      retention: twoYears,
    },
  ],
  ["one known name of two", { names: ["own", "_pk_id"], retention: twoYears }],
  ["fourteen months", { names: ["_pk_id"], retention: { amount: 14, unit: "month" } }],
])("%s: too long", (_, changes) => {
  expect(found(changes).map(({ code }) => code)).toEqual(["audience_cookie_lives_long"]);
});

test.each<[string, Partial<CookieEntry>]>([
  ["thirteen months", { names: ["_pk_id*"], retention: { amount: 13, unit: "month" } }],
  ["with consent", { names: ["_pk_id*"], category: "statistics", retention: twoYears }],
  ["no measurement", { names: ["sessionid"], retention: twoYears }],
  ["no period, which D1 finds", { names: ["_pk_id*"], retention: null }],
  ["a category of its own", { names: ["_pk_id*"], category: null, retention: twoYears }],
  [
    "data of twenty-five months",
    { names: ["_pk_id*"], purpose: { en: "The data is kept for 25 months" } },
  ],
  ["a period of something else", { names: ["_pk_id*"], purpose: { en: "Introduced 3 years ago" } }],
])("%s: passes", (_, changes) => {
  expect(found(changes)).toEqual([]);
});

test.each([
  ["en", "Measures visits; data is kept for 3 years", "3 years"],
  ["fr", "Mesure d’audience, données conservées 36 mois", "36 mois"],
])("in %s, what it collects is not kept too long", (locale, text, evidence) => {
  expect(found({ names: ["_pk_id*"], purpose: { [locale]: text } })).toEqual([
    {
      rule: "D8",
      code: "audience_data_kept_long",
      months: 25,
      place: {
        part: { kind: "cookie", key: "cookies_preferences" },
        field: "purpose",
        locale,
      },
      evidence,
    },
  ]);
});

function periodIn(field: "functionAndLocation" | "purpose", locale: string, text: string) {
  const cookies = [
    sampleCookie({
      names: ["_pk_id*", "_pk_ses*"],
      purpose: {},
      functionAndLocation: {},
      retention: twoYears,
      [field]: { [locale]: text },
    }),
  ];
  const policy = samplePolicy({ cookies }, [localeSchema.parse(locale)]);
  return findLongMeasurement(policy, cnil).map(({ code, evidence }) => `${code} ${evidence}`);
}

const livesLong = "audience_cookie_lives_long _pk_id*, _pk_ses*";

test.each([
  ["functionAndLocation", "en", "Data is kept for 3 years", "3 years"],
  ["purpose", "en-GB", "Data is kept for 1 year, then for 30 months", "30 months"],
  ["purpose", "de", "Daten bleiben 3 Jahre", "3 Jahre"],
] as const)("in a row's %s in %s, %j keeps data too long", (field, locale, text, period) => {
  expect(periodIn(field, locale, text)).toEqual([livesLong, `audience_data_kept_long ${period}`]);
});

test("what a language without words says of its data is not judged, its cookie is", () => {
  expect(periodIn("purpose", "pl", "data 3 years")).toEqual([livesLong]);
});
