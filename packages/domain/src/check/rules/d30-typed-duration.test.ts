import { expect, test } from "vitest";

import { localeSchema } from "../../locale.ts";
import { sampleCookie, samplePolicy, sampleSection } from "../../policy/sample-policy.ts";
import { findTypedDurations } from "./d30-typed-duration.ts";

function found(locale: string, purpose: string) {
  const cookies = [
    sampleCookie({
      purpose: { [locale]: purpose },
      functionAndLocation: {},
      retentionNote: { [locale]: "renewed after 3 months" },
    }),
  ];
  return findTypedDurations(samplePolicy({ cookies }, [localeSchema.parse(locale)]));
}

test.each([
  ["en", "Kept for 2 ans", ["2 ans"]],
  ["en", "Lives 13 months at most", ["13 months"]],
  ["en", "Lives two years", ["two years"]],
  ["en", "Kept 30 minutes, then 1 day", ["30 minutes", "1 day"]],
  ["fr", "Conservé 13 mois", ["13 mois"]],
  ["fr", "Conservé 2 années", ["2 années"]],
  ["de", "Wird 12 Monate gespeichert", ["12 Monate"]],
  ["es", "Dura 24 horas", ["24 horas"]],
  ["it", "Dura 6 mesi", ["6 mesi"]],
  ["nl", "Blijft 14 dagen", ["14 dagen"]],
  ["pt", "Dura 2 anos", ["2 anos"]],
  ["ar", "يبقى ٦ أشهر", ["٦ أشهر"]],
])("in %s, %j states %j", (locale, purpose, durations) => {
  expect(found(locale, purpose).map(({ evidence }) => evidence)).toEqual(durations);
});

test.each([
  ["en", "Remembers the visits of a day"],
  ["en", "Shows 3D maps, and 2 y axes"],
  ["en", "Version 13 of the API"],
  ["en", "Remembers your answer"],
  ["fr", "Retient une session par an"],
])("in %s, %j states none", (locale, purpose) => {
  expect(found(locale, purpose)).toEqual([]);
});

test("the finding stands at the text", () => {
  expect(found("en", "Kept for 2 years")).toEqual([
    {
      rule: "D30",
      code: "duration_in_prose",
      place: {
        part: { kind: "cookie", key: "cookies_preferences" },
        field: "purpose",
        locale: "en",
      },
      evidence: "2 years",
    },
  ]);
});

test("what a section says of a period is left alone", () => {
  const sections = [sampleSection({ body: { en: "Your choice is kept for 6 months." } })];
  expect(findTypedDurations(samplePolicy({ sections }))).toEqual([]);
});
