import { expect, test } from "vitest";

import { localeSchema } from "../locale.ts";
import { type Act, leastRole } from "./act.ts";
import { type Grant, grantSchema } from "./grant.ts";
import { groupsWhere, may, mayAnywhere } from "./may.ts";
import { includesRole, type Role, roles } from "./role.ts";

const fr = localeSchema.parse("fr");
const de = localeSchema.parse("de");
const everywhere = { kind: "everywhere" } as const;
const somewhere = { kind: "somewhere" } as const;
const acts: readonly Act[] = ["see", "translate", "comment", "edit", "submit", "publish"];

function grant(role: Role, group: string | null = null, locales: Grant["locales"] = []): Grant {
  return { role, group, locales: role === "translator" && locales.length === 0 ? [fr] : locales };
}
function platform(...groups: string[]) {
  return { kind: "platform", groups } as const;
}

test.each(roles.flatMap((role) => Object.keys(leastRole).map((act) => [role, act] as const)))(
  "%s and %s: exactly the roles from the least one on may",
  (role, name) => {
    const act = Object.keys(leastRole).find((each): each is Act => each === name) ?? "see";
    const answer = may([grant(role)], act, everywhere);
    const least = leastRole[act];
    expect(answer).toEqual(
      includesRole(role, least)
        ? { ok: true }
        : { ok: false, denial: { code: "role_needed", role: least } },
    );
  },
);

test("who has no role may do nothing", () => {
  expect(may([], "see", somewhere)).toEqual({
    ok: false,
    denial: { code: "role_needed", role: "viewer" },
  });
});

test.each(acts)("a role for a group lets %s its platforms, and no others", (act) => {
  const grants = [grant("editor", "a")];
  expect(may(grants, act, platform("b", "a"))).toEqual({ ok: true });
  expect(may(grants, act, platform("b"))).toMatchObject({
    denial: { code: "not_this_platform", role: leastRole[act] },
  });
  expect(may(grants, act, platform())).toMatchObject({ denial: { code: "not_this_platform" } });
});

test("a role for a group does not reach what all platforms share", () => {
  expect(may([grant("administrator", "a")], "edit", everywhere)).toEqual({
    ok: false,
    denial: { code: "not_everywhere", role: "editor" },
  });
  expect(may([grant("administrator", "a")], "edit", somewhere)).toEqual({ ok: true });
});

test("a role everywhere counts for platforms in any group, and in none", () => {
  expect(may([grant("editor")], "edit", platform())).toEqual({ ok: true });
  expect(may([grant("editor")], "edit", platform("a"))).toEqual({ ok: true });
});

test("roles of different places do not add up", () => {
  const grants = [grant("editor", "a"), grant("viewer", "b")];
  expect(may(grants, "edit", platform("b"))).toMatchObject({
    denial: { code: "not_this_platform" },
  });
  expect(may(grants, "see", platform("b"))).toEqual({ ok: true });
});

test("translators write their languages only, whoever is more writes every one", () => {
  const inFrench = [grant("translator", null, [fr])];
  expect(may(inFrench, "translate", { ...everywhere, locale: fr })).toEqual({ ok: true });
  expect(may(inFrench, "translate", { ...everywhere, locale: de })).toEqual({
    ok: false,
    denial: { code: "not_this_language", locale: de },
  });
  expect(may([grant("editor")], "translate", { ...everywhere, locale: de })).toEqual({ ok: true });
});

test("a language of another place's role does not count here", () => {
  const grants = [grant("translator", "a", [fr]), grant("translator", "b", [de])];
  expect(may(grants, "translate", { ...platform("a"), locale: de })).toMatchObject({
    denial: { code: "not_this_language", locale: de },
  });
});

test("what is no writing asks for no language", () => {
  const target = { ...platform("a"), locale: de };
  expect(may([grant("translator", "a", [fr])], "comment", target)).toEqual({ ok: true });
  expect(may([grant("translator", "a", [fr])], "translate", platform("a"))).toEqual({ ok: true });
});

test("where somebody may: the groups, each once, or everywhere", () => {
  const grants = [grant("editor", "a"), grant("approver", "a"), grant("viewer", "b")];
  expect(groupsWhere(grants, "edit")).toEqual(["a"]);
  expect(groupsWhere(grants, "see")).toEqual(["a", "b"]);
  expect(groupsWhere([...grants, grant("viewer")], "see")).toBeNull();
  expect(groupsWhere([...grants, grant("viewer")], "edit")).toEqual(["a"]);
  expect(groupsWhere([], "see")).toEqual([]);
  expect(mayAnywhere(grants, "review")).toBe(true);
  expect(mayAnywhere(grants, "administer")).toBe(false);
});

test("languages are named for translators, and for nobody else", () => {
  const group = null;
  expect(grantSchema.safeParse({ role: "translator", group, locales: ["fr"] }).success).toBe(true);
  expect(grantSchema.safeParse({ role: "translator", group, locales: [] }).success).toBe(false);
  expect(grantSchema.safeParse({ role: "editor", group, locales: ["fr"] }).success).toBe(false);
});
