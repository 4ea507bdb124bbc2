import { expect, test } from "vitest";

import { leastRole } from "./act.ts";
import { denialsAt } from "./denials-at.ts";
import { roles } from "./role.ts";

test.each(roles)("%s: an act has no reason against it exactly where the role is enough", (role) => {
  const locales: never[] = [];
  const denials = denialsAt([{ role, group: null, locales }], { kind: "everywhere" });

  expect(Object.keys(denials)).toEqual(Object.keys(leastRole));
  for (const [act, least] of Object.entries(leastRole)) {
    const isEnough = roles.indexOf(role) >= roles.indexOf(least);
    expect(denials).toMatchObject({
      [act]: isEnough ? null : { code: "role_needed", role: least },
    });
  }
});

test("the reasons are those of the place that is asked about", () => {
  const grants = [{ role: "editor", group: "a", locales: [] }] as const;
  expect(denialsAt(grants, { kind: "platform", groups: ["a"] }).edit).toBeNull();
  expect(denialsAt(grants, { kind: "platform", groups: ["b"] }).edit).toEqual({
    code: "not_this_platform",
    role: "editor",
  });
  expect(denialsAt(grants, { kind: "everywhere" }).edit).toEqual({
    code: "not_everywhere",
    role: "editor",
  });
});
