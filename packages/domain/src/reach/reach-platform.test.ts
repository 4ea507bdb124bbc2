import { expect, test } from "vitest";

import type { Override } from "../policy/override.ts";
import { policyPart } from "../policy/policy-field.ts";
import { en, fr, sampleCatalogue, sampleCookie, sampleInputs } from "../policy/sample-policy.ts";
import { isReached, reachPlatform } from "./reach-platform.ts";

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const { base } = sampleInputs();
const saying = (purpose: string, changes: Parameters<typeof sampleCookie>[0] = {}) => ({
  ...base,
  cookies: [sampleCookie({ purpose: { en: purpose }, ...changes })],
});
const without = { ...base, cookies: [] };
const own = (changes: Partial<Override> = {}): Override => ({
  part: row,
  field: "purpose",
  locale: en,
  value: "Ours",
  anchor: "Theirs",
  ...changes,
});
function reach(from: typeof base, to: typeof base, ...overrides: Override[]) {
  const platform = { ids: ["a"], locales: [en], facts: {}, overrides };
  return reachPlatform(platform, { from, to, catalogue: sampleCatalogue });
}

test("a row that comes is said as the base says it", () => {
  const { changes, locales } = reach(without, saying("Theirs"));
  expect(changes).toContainEqual({ part: row, kind: "appears", asBase: true, field: "purpose" });
  expect(changes.every(({ kind, asBase }) => kind === "appears" && asBase)).toBe(true);
  expect(locales).toBe("all");
});

test("a row that goes is said as the base says it, but for own words", () => {
  const { changes, conflicts, overrides } = reach(saying("Theirs"), without, own());
  expect(changes.every(({ kind }) => kind === "goes")).toBe(true);
  expect(changes.filter(({ asBase }) => !asBase)).toEqual([
    {
      part: row,
      kind: "goes",
      asBase: false,
      field: "purpose",
      locale: en,
      before: "Ours",
      after: null,
    },
  ]);
  expect(conflicts).toEqual([{ ...own(), base: null, partGone: true }]);
  expect(overrides).toBe(1);
});

test("a row that comes with own words over it is not said as the base says it", () => {
  const shown = saying("Theirs", { condition: { fact: "login", equals: false } });
  const notShown = saying("Theirs", { condition: { fact: "login", equals: true } });
  const ours = reach(notShown, shown, own()).changes.filter(({ field }) => field === "purpose");
  expect(ours).toEqual([
    {
      part: row,
      kind: "appears",
      asBase: false,
      field: "purpose",
      locale: en,
      before: null,
      after: "Ours",
    },
  ]);
  expect(reach(notShown, shown).changes.every(({ asBase }) => asBase)).toBe(true);
  expect(reach(shown, notShown).changes.every(({ asBase }) => asBase)).toBe(true);
});

test("own words where the base said nothing are in conflict once their row goes", () => {
  const note = own({ field: "retentionNote", anchor: null });
  expect(reach(saying("Theirs"), without, note)).toMatchObject({
    conflicts: [{ ...note, partGone: true }],
    overrides: 1,
  });
});

test("own words over a row that was gone before are no matter of the change", () => {
  const title = { ...without, title: { en: "Cookies" } };
  expect(reach(without, title, own())).toMatchObject({ conflicts: [], overrides: 0 });
});

test("own words that had taken the base in before are no merge of the change", () => {
  const before = saying("zero two three");
  const mine = own({ anchor: "one two three", value: "one two four" });
  const after = saying("zero two three", { retention: "session" });
  expect(reach(before, after, mine)).toMatchObject({
    merged: [],
    overrides: 0,
    changes: [{ field: "retention", asBase: true }],
  });
});

test("a part that is hidden here counts among the own words, and shows no change", () => {
  const hidden = own({ field: "hidden", locale: null, value: true, anchor: false });
  expect(reach(saying("Theirs"), saying("Other"), hidden)).toEqual({
    changes: [],
    merged: [],
    conflicts: [],
    locales: [],
    overrides: 1,
  });
});

test("a change of prose shows in its languages, and is said once for all of them", () => {
  const to = { ...base, title: { en: "Cookies", fr: "Cookies" } };
  const platform = { ids: ["a"], locales: [fr, en], facts: {}, overrides: [] };
  expect(reachPlatform(platform, { from: base, to, catalogue: sampleCatalogue })).toMatchObject({
    changes: [{ part: policyPart, kind: "changes", asBase: true, field: "title" }],
    locales: [en, fr],
  });
});

test.each(["changes", "merged", "conflicts"] as const)("%s alone are something done", (what) => {
  const nothing = reach(base, base);
  const change = { part: row, kind: "changes", asBase: true, field: "purpose" } as const;
  const something = {
    changes: [change],
    merged: [{ ...own(), own: "Ours", formerAnchor: "Theirs" }],
    conflicts: [{ ...own(), base: null, partGone: true }],
  };
  expect(isReached(nothing)).toBe(false);
  expect(isReached({ ...nothing, [what]: something[what] })).toBe(true);
});
