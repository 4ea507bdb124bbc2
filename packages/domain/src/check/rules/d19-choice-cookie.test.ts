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
