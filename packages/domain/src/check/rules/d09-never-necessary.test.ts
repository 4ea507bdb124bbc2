import { expect, test } from "vitest";

import { sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findNeverNecessary } from "./d09-never-necessary.ts";

function found(names: string[], category: string | null = "necessary") {
  return findNeverNecessary(samplePolicy({ cookies: [sampleCookie({ names, category })] }));
}

test.each([
  ["_ga", "Google Analytics"],
  ["_ga*", "Google Analytics"],
  ["_ga_ABC123", "Google Analytics"],
  ["_gid", "Google Analytics"],
  ["_pk_id.1.1fff", "Matomo"],
  ["_pk_*", "Matomo"],
  ["_fbp", "Meta"],
  ["_gcl_au", "Google Ads"],
  ["IDE", "Google Ads"],
])("%s of %s is never necessary", (name, tool) => {
  expect(found([name])).toEqual([
    {
      rule: "D9",
      code: "never_necessary",
      tool,
      place: {
        part: { kind: "cookie", key: "cookies_preferences" },
        field: "category",
        locale: null,
      },
      evidence: name,
    },
  ]);
});

test("each such name of a row is named", () => {
  expect(found(["sessionid", "_ga", "_fbp"]).map(({ evidence }) => evidence)).toEqual([
    "_ga",
    "_fbp",
  ]);
});

test.each(["sessionid", "csrftoken", "cookies_preferences", "django_language", "ide"])(
  "%s may be necessary",
  (name) => {
    expect(found([name])).toEqual([]);
  },
);

test("elsewhere they are in their place, and without a category D3 finds them", () => {
  expect(found(["_ga"], "statistics")).toEqual([]);
  expect(found(["_ga"], null)).toEqual([]);
});
