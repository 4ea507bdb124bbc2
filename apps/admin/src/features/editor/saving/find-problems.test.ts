import { expect, test } from "vitest";

import { findProblems } from "./find-problems.ts";

const body = { part: { kind: "section", key: "intro" }, field: "body", locale: "en" } as const;
const row = { kind: "cookie", key: "sessionid" } as const;
const field = (name: string) => ({ part: row, field: name, locale: null });

test("Markdown with HTML is refused with its line and the words that are wrong", () => {
  expect(findProblems(body, "Fine.\n\n<b>bold</b>", false)).toContainEqual({
    code: "html",
    line: 3,
    excerpt: "<b>",
  });
});

test("a javascript: link is refused", () => {
  expect(findProblems(body, "[a](javascript:alert)", false)).toMatchObject([
    { code: "unsafe_link", line: 1 },
  ]);
});

test.each([
  [{ amount: 0, unit: "day" }, "zero"],
  [{ amount: 100, unit: "year" }, "too_long"],
  [{ amount: 1.5, unit: "day" }, "not_a_whole_number"],
])("the period %j is refused as %s", (period, code) => {
  expect(findProblems(field("retention"), period, false).map((problem) => problem.code)).toContain(
    code,
  );
});

test("a period, a session and no period at all are taken", () => {
  for (const value of [{ amount: 12, unit: "month", atMost: true }, "session", null]) {
    expect(findProblems(field("retention"), value, false)).toEqual([]);
  }
});

test("a cookie name with a space is refused", () => {
  expect(findProblems(field("names"), ["session id"], false)).toEqual([
    { code: "invalid_cookie_name" },
  ]);
});

test("an empty purpose is refused, an empty note takes the note away", () => {
  expect(findProblems({ part: row, field: "purpose", locale: "en" }, " ", false)).toEqual([
    { code: "empty_purpose" },
  ]);
  expect(findProblems({ part: row, field: "retentionNote", locale: "en" }, "", false)).toEqual([]);
});

test("emptying an inherited text is refused: hiding and resetting are acts of their own", () => {
  expect(findProblems(body, null, true)).toEqual([{ code: "empty_override" }]);
});
