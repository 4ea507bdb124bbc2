import { expect, test } from "vitest";

import { sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findUndeclaredChoice } from "./d19-choice-cookie.ts";

test.each([
  ["declared as necessary", [sampleCookie()], []],
  ["declared with others in one row", [sampleCookie({ names: ["x", "cookies_preferences"] })], []],
  ["declared without a category, which D3 finds", [sampleCookie({ category: null })], []],
  [
    "declared as statistics",
    [sampleCookie({ category: "statistics" })],
    ["choice_cookie_not_necessary"],
  ],
  ["not declared", [sampleCookie({ names: ["sessionid"] })], ["choice_cookie_missing"]],
  ["cut off with the end of the table", [], ["choice_cookie_missing"]],
])("a choice cookie that is %s: %3$j", (_, cookies, codes) => {
  expect(findUndeclaredChoice(samplePolicy({ cookies })).map(({ code }) => code)).toEqual(codes);
});

test("a choice cookie that is not declared is missing from the table", () => {
  expect(findUndeclaredChoice(samplePolicy({ cookies: [] }))).toEqual([
    {
      rule: "D19",
      code: "choice_cookie_missing",
      place: { part: { kind: "section", key: "cookies" }, field: null, locale: null },
      evidence: "cookies_preferences",
    },
  ]);
});

test("a choice cookie of another category is shown at its row with that category", () => {
  const cookies = [
    sampleCookie({ key: "other", names: ["other"], category: "statistics" }),
    sampleCookie({ key: "choice", orderKey: "a2", category: "statistics" }),
  ];
  expect(findUndeclaredChoice(samplePolicy({ cookies }))).toEqual([
    {
      rule: "D19",
      code: "choice_cookie_not_necessary",
      place: { part: { kind: "cookie", key: "choice" }, field: "category", locale: null },
      evidence: "statistics",
    },
  ]);
});
