import { expect, test } from "vitest";

import { localeSchema } from "../../locale.ts";
import { sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findIncompleteRows } from "./d03-row-complete.ts";

test("a row with provider, category and a purpose in every locale passes", () => {
  expect(findIncompleteRows(samplePolicy())).toEqual([]);
});

test("a purpose that is missing in a published locale is named with the locale", () => {
  const found = findIncompleteRows(
    samplePolicy({ cookies: [sampleCookie({ purpose: { en: "Keeps your answer" } })] }),
  );
  expect(found).toMatchObject([
    { code: "untranslated", place: { field: "purpose", locale: "fr" } },
  ]);
});

test("a purpose that no locale has is missing in each", () => {
  expect(
    findIncompleteRows(samplePolicy({ cookies: [sampleCookie({ purpose: {} })] })),
  ).toHaveLength(2);
});

test("a purpose is not asked for in a locale that is not published", () => {
  const cookies = [sampleCookie({ purpose: { en: "Keeps your answer" } })];
  const [en] = samplePolicy().locales;
  expect(findIncompleteRows(samplePolicy({ cookies }, en === undefined ? [] : [en]))).toEqual([]);
});

test.each([
  [{ provider: null }, "provider_missing"],
  [{ provider: "unheard-of" }, "provider_missing"],
  [{ category: null }, "category_missing"],
  [{ category: "unheard-of" }, "category_missing"],
])("a row with %j fails", (changes, code) => {
  expect(
    findIncompleteRows(samplePolicy({ cookies: [sampleCookie(changes)] })).map((one) => one.code),
  ).toEqual([code]);
});

test("a category without words in a published locale is found", () => {
  const policy = samplePolicy();
  const category = { key: "necessary", title: { en: "Necessary" }, description: {} };
  const cookies = policy.cookies.map((cookie) => ({ ...cookie, category }));
  expect(findIncompleteRows({ ...policy, cookies })).toMatchObject([
    { code: "category_untranslated", place: { field: "category", locale: "fr" } },
  ]);
});

const part = { kind: "cookie", key: "cookies_preferences" };

test.each([
  [
    { provider: null },
    { code: "provider_missing", place: { part, field: "provider", locale: null } },
  ],
  [
    { category: null },
    { code: "category_missing", place: { part, field: "category", locale: null } },
  ],
  [
    { purpose: { en: "Keeps it" } },
    { code: "untranslated", place: { part, field: "purpose", locale: "fr" } },
  ],
])("what a row with %j lacks is told with its place and its names", (changes, expected) => {
  const cookies = [sampleCookie({ names: ["a", "b"], ...changes })];
  expect(findIncompleteRows(samplePolicy({ cookies }))).toEqual([
    { rule: "D3", ...expected, evidence: "a, b" },
  ]);
});

test("a category without words is told by its key", () => {
  const german = localeSchema.parse("de");
  const cookies = [sampleCookie({ purpose: { de: "Merkt sich Ihre Antwort" } })];
  expect(findIncompleteRows(samplePolicy({ cookies }, [german]))).toEqual([
    {
      rule: "D3",
      code: "category_untranslated",
      place: { part, field: "category", locale: "de" },
      evidence: "necessary",
    },
  ]);
});
