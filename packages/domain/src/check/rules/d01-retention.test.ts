import { expect, test } from "vitest";

import { sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findMissingRetention } from "./d01-retention.ts";

test.each([
  ["session" as const],
  [{ amount: 12, unit: "month" as const }],
  [{ amount: 13, unit: "month" as const, atMost: true as const }],
])("a cookie that lives %j passes", (retention) => {
  expect(findMissingRetention(samplePolicy({ cookies: [sampleCookie({ retention })] }))).toEqual(
    [],
  );
});

test("a cookie that does not say how long it lives fails, once for all locales", () => {
  const cookies = [sampleCookie({ names: ["one", "other"], retention: null })];
  expect(findMissingRetention(samplePolicy({ cookies }))).toEqual([
    {
      rule: "D1",
      code: "retention_missing",
      place: {
        part: { kind: "cookie", key: "cookies_preferences" },
        field: "retention",
        locale: null,
      },
      evidence: "one, other",
    },
  ]);
});

test("a note alone is no retention", () => {
  const cookie = sampleCookie({
    retention: null,
    retentionNote: { en: "persistent", fr: "persistant" },
  });
  expect(findMissingRetention(samplePolicy({ cookies: [cookie] }))).toHaveLength(1);
});
