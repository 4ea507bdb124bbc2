import { expect, test } from "vitest";

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
