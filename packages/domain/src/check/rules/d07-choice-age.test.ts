import { expect, test } from "vitest";

import type { Retention } from "../../policy/retention.ts";
import { sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findOldChoice } from "./d07-choice-age.ts";

function found(retention: Retention | null, months: number, names = ["cookies_preferences"]) {
  return findOldChoice(samplePolicy({ cookies: [sampleCookie({ names, retention })] }), months);
}

test.each<[Retention, number]>([
  [{ amount: 7, unit: "month" }, 6],
  [{ amount: 1, unit: "year" }, 6],
  [{ amount: 25, unit: "month" }, 24],
])("a choice that is kept %j is kept longer than %i months", (retention, months) => {
  expect(found(retention, months)).toEqual([
    {
      rule: "D7",
      code: "choice_kept_long",
      months,
      place: {
        part: { kind: "cookie", key: "cookies_preferences" },
        field: "retention",
        locale: null,
      },
      evidence: "cookies_preferences",
    },
  ]);
});

test.each<[Retention | null, number]>([
  [{ amount: 6, unit: "month" }, 6],
  [{ amount: 180, unit: "day" }, 6],
  [{ amount: 2, unit: "year" }, 24],
  ["session", 6],
  [null, 6],
])("a choice that is kept %j passes where %i months are the most", (retention, months) => {
  expect(found(retention, months)).toEqual([]);
});

test("another cookie may live longer", () => {
  expect(found({ amount: 2, unit: "year" }, 6, ["sessionid"])).toEqual([]);
});
