import fc from "fast-check";
import { expect, test } from "vitest";

import type { Condition } from "../platform/condition.ts";
import { isSamePart } from "../policy/policy-field.ts";
import type { Override } from "../policy/override.ts";
import type { PolicyContent } from "../policy/policy-content.ts";
import { en, fr, sampleCatalogue, sampleCookie, sampleInputs } from "../policy/sample-policy.ts";
import { planReach, sumUp } from "./plan-reach.ts";
import { type AlikePlatforms, reachPlatform } from "./reach-platform.ts";

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const said = "Keeps your answer about cookies";
const says = "Remembers your answer about cookies";
const { base } = sampleInputs();

function baseWith(...cookies: ReturnType<typeof sampleCookie>[]): PolicyContent {
  return { ...base, cookies };
}
const from = baseWith(sampleCookie({ purpose: { en: said, fr: "Conserve" } }));
const to = baseWith(sampleCookie({ purpose: { en: says, fr: "Conserve" } }));

function platform(id: string, changes: Partial<AlikePlatforms> = {}): AlikePlatforms {
  return { ids: [id], locales: [en, fr], facts: {}, overrides: [], ...changes };
}
function ownPurpose(value: string, anchor = said): Override {
  return { part: row, field: "purpose", locale: en, value, anchor };
}
function reach(before: PolicyContent, after: PolicyContent, ...platforms: AlikePlatforms[]) {
  return planReach({ from: before, to: after, catalogue: sampleCatalogue }, platforms);
}

test("platforms without own words get the same change, as the base makes it", () => {
  expect(reach(from, to, platform("a"), platform("b"))).toEqual({
    platforms: 2,
    unchanged: 0,
    locales: [en],
    overrides: 0,
    merged: 0,
    conflicts: 0,
    groups: [
      {
        changes: [{ part: row, kind: "changes", asBase: true, field: "purpose" }],
        merged: [],
        conflicts: [],
        platforms: ["a", "b"],
      },
    ],
  });
});

test("a platform that does not speak the language is left as it is", () => {
  expect(reach(from, to, platform("a", { locales: [fr] }))).toMatchObject({
    platforms: 0,
    unchanged: 1,
    locales: [],
    groups: [],
  });
});

test("platforms that are known to be alike count one by one", () => {
  const many = { ...platform("a"), ids: ["a", "c", "b"] };
  expect(reach(from, to, many, platform("d", { locales: [fr] }))).toMatchObject({
    platforms: 3,
    unchanged: 1,
    groups: [{ platforms: ["a", "b", "c"] }],
  });
});

test("languages beside the changed one make no other group", () => {
  const { groups } = reach(from, to, platform("a"), platform("b", { locales: [en] }));
  expect(groups.map(({ platforms }) => platforms)).toEqual([["a", "b"]]);
});

test("own words that take the change in are their own group, with the merge", () => {
  const own = ownPurpose(`${said} on Babel`);
  const { groups, merged, conflicts, overrides } = reach(
    from,
    to,
    platform("a", { overrides: [own] }),
    platform("b"),
    platform("c"),
  );
  expect({ merged, conflicts, overrides }).toEqual({ merged: 1, conflicts: 0, overrides: 1 });
  expect(groups[1]).toEqual({
    changes: [
      {
        part: row,
        kind: "changes",
        asBase: false,
        field: "purpose",
        locale: en,
        before: `${said} on Babel`,
        after: `${says} on Babel`,
      },
    ],
    merged: [
      {
        ...own,
        value: `${says} on Babel`,
        anchor: says,
        own: own.value,
        formerAnchor: said,
      },
    ],
    conflicts: [],
    platforms: ["a"],
  });
});

test("the same own words in conflict are one group, other words another", () => {
  const mine = ownPurpose("Stores what you said about cookies");
  const other = ownPurpose("Holds what you said about cookies");
  const { groups, conflicts, platforms } = reach(
    from,
    to,
    platform("a", { overrides: [mine] }),
    platform("b", { overrides: [mine] }),
    platform("c", { overrides: [other] }),
  );
  expect({ conflicts, platforms }).toEqual({ conflicts: 3, platforms: 3 });
  expect(groups.map((group) => group.platforms)).toEqual([["a", "b"], ["c"]]);
  expect(groups[0]).toMatchObject({
    changes: [],
    conflicts: [{ ...mine, base: says, partGone: false }],
  });
});

test("a conflict that was there before is not the change's", () => {
  const old = ownPurpose("Stores what you said", "Something long gone");
  const moved = baseWith(sampleCookie({ purpose: { en: said, fr: "Garde" } }));
  expect(reach(from, moved, platform("a", { overrides: [old] }))).toMatchObject({
    conflicts: 0,
    overrides: 0,
    locales: [fr],
  });
});

test("a part that a platform hides changes nothing for it", () => {
  const hide: Override = { part: row, field: "hidden", locale: null, value: true, anchor: false };
  expect(reach(from, to, platform("a", { overrides: [hide] }))).toMatchObject({
    platforms: 0,
    unchanged: 1,
    overrides: 0,
  });
});

test("a row with a condition reaches the platforms where it holds", () => {
  const condition: Condition = { fact: "multilingual", equals: true };
  const added = baseWith(
    ...from.cookies,
    sampleCookie({ key: "django_language", names: ["django_language"], orderKey: "a2", condition }),
  );
  const { groups, unchanged } = reach(
    from,
    added,
    platform("one"),
    platform("many", { facts: { multilingual: true } }),
  );
  expect(unchanged).toBe(1);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.platforms).toEqual(["many"]);
  expect(groups[0]?.changes).toContainEqual({
    part: { kind: "cookie", key: "django_language" },
    kind: "appears",
    asBase: true,
    field: "purpose",
  });
});

test("a condition of its own decides for a platform", () => {
  const never: Override = {
    part: row,
    field: "condition",
    locale: null,
    value: { fact: "login", equals: true },
    anchor: null,
  };
  const { groups } = reach(
    from,
    to,
    platform("out", { overrides: [never] }),
    platform("in", { overrides: [never], facts: { login: true } }),
  );
  expect(groups.map(({ platforms }) => platforms)).toEqual([["in"]]);
});

test("a change that is no prose shows in every language that a platform speaks", () => {
  const shorter = baseWith(
    sampleCookie({ purpose: { en: said, fr: "Conserve" }, retention: "session" }),
  );
  expect(
    reach(from, shorter, platform("a", { locales: [fr] }), platform("b", { locales: [en] }))
      .locales,
  ).toEqual([en, fr]);
});

test("own words over a row that goes have nowhere to stand", () => {
  const { groups, conflicts } = reach(
    from,
    baseWith(),
    platform("a", { overrides: [ownPurpose("Ours")] }),
  );
  expect(conflicts).toBe(1);
  expect(groups[0]?.conflicts).toEqual([{ ...ownPurpose("Ours"), base: null, partGone: true }]);
});

test("nothing changes where the base says the same", () => {
  expect(reach(from, from, platform("a"))).toMatchObject({ platforms: 0, groups: [] });
});

const text = fc.constantFrom("one two three four", "one two three five", "zero two three four");
const condition = fc.constantFrom<Condition | null>(null, { fact: "login", equals: true });
const cookie = (key: string) =>
  fc
    .record({
      purpose: fc.record({ en: text, fr: text }),
      condition,
      orderKey: fc.constantFrom("a1", "a2"),
    })
    .map((changes) => sampleCookie({ key, ...changes }));
const content = fc
  .tuple(cookie("row-1"), fc.option(cookie("row-2")), fc.record({ en: text, fr: text }))
  .map(([first, second, title]) => ({
    ...base,
    title,
    cookies: second === null ? [first] : [first, second],
  }));
const override = fc.record({
  part: fc.constantFrom(
    { kind: "cookie" as const, key: "row-1" },
    { kind: "cookie" as const, key: "row-2" },
  ),
  field: fc.constant("purpose"),
  locale: fc.constantFrom(en, fr),
  value: text,
  anchor: text,
});
const anyPlatform = fc.record({
  locales: fc.constantFrom([en], [fr], [en, fr]),
  facts: fc.constantFrom({}, { login: true }, { other: "x" }),
  overrides: fc.uniqueArray(override, {
    maxLength: 2,
    comparator: (a, b) => isSamePart(a.part, b.part) && a.locale === b.locale,
  }),
});

test("asking for all at once says what resolving each platform says", () => {
  fc.assert(
    fc.property(
      content,
      content,
      fc.array(anyPlatform, { maxLength: 8 }),
      (before, after, some) => {
        const platforms = some.map((one, index) => ({ ids: [`p${index}`], ...one }));
        const change = { from: before, to: after, catalogue: sampleCatalogue };
        const each = platforms.map((one) => ({
          members: [one],
          reach: reachPlatform(one, change),
        }));
        expect(planReach(change, platforms)).toEqual(sumUp(each));
      },
    ),
    { numRuns: 300 },
  );
});

test("of groups of one size the one with the first platform stands first", () => {
  const { groups } = reach(
    from,
    to,
    platform("b", { overrides: [ownPurpose("Holds what you said")] }),
    platform("a"),
    platform("c", { overrides: [ownPurpose("Stores what you said")] }),
  );
  expect(groups.map(({ platforms }) => platforms)).toEqual([["a"], ["b"], ["c"]]);
});

test("a part that is hidden is no matter of a change that does not touch it", () => {
  const hide: Override = {
    part: { kind: "section", key: "introduction" },
    field: "hidden",
    locale: null,
    value: true,
    anchor: false,
  };
  expect(reach(from, to, platform("a", { overrides: [hide] }))).toMatchObject({
    platforms: 1,
    overrides: 0,
  });
});
