import { expect, test } from "vitest";

import type { Override } from "../policy/override.ts";
import type { BasePolicyContent } from "../policy/policy-content.ts";
import { en, fr, sampleCookie, sampleInputs } from "../policy/sample-policy.ts";
import { clashingParts, foreseeBase, partsOf } from "./foresee-base.ts";

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const said = "Keeps your answer about cookies";
const own: Override = {
  part: row,
  field: "purpose",
  locale: en,
  value: "Keeps your answer about cookies on Babel",
  anchor: said,
};

function baseSaying(purpose: string, locales = [en, fr]): BasePolicyContent {
  const { base } = sampleInputs();
  return { ...base, locales, cookies: [sampleCookie({ purpose: { en: purpose } })] };
}

const foresee = (base: BasePolicyContent, overrides: readonly Override[] = [own]) =>
  foreseeBase({ overrides, locales: [en, fr] }, base);

test("an override that its base does not move under has no forecast", () => {
  expect(foresee(baseSaying(said))).toEqual({
    redundant: [],
    merged: [],
    conflicts: [],
    missingLocales: [],
  });
});

test("an override that says what the base comes to say is redundant, and no merge", () => {
  const { redundant, merged, conflicts } = foresee(baseSaying(String(own.value)));
  expect(redundant).toMatchObject([{ part: row, field: "purpose", locale: en }]);
  expect(merged).toEqual([]);
  expect(conflicts).toEqual([]);
});

test("an override that takes in other words of the base is merged, and not redundant", () => {
  const { redundant, merged } = foresee(baseSaying("Remembers your answer about cookies"));
  expect(merged).toMatchObject([{ value: "Remembers your answer about cookies on Babel" }]);
  expect(redundant).toEqual([]);
});

test("an override that the base contradicts, or whose part it lacks, is a conflict", () => {
  expect(foresee(baseSaying("Keeps your answer about trackers")).conflicts).toMatchObject([
    { field: "purpose", partGone: false },
  ]);
  const elsewhere = { ...own, part: { kind: "cookie", key: "elsewhere" } as const };
  expect(foresee(baseSaying(said), [elsewhere]).conflicts).toMatchObject([{ partGone: true }]);
});

test("a live locale that the base is not written in is named", () => {
  expect(foresee(baseSaying(said, [en])).missingLocales).toEqual([fr]);
});

test("the parts of a content are its sections and its rows", () => {
  expect(partsOf({ sections: [{ key: "session" }], cookies: [{ key: "csrf" }] })).toEqual([
    { kind: "section", key: "session" },
    { kind: "cookie", key: "csrf" },
  ]);
});

test("an own part clashes with a base's part of its kind and key, and of no other", () => {
  const section = { kind: "section", key: "session" } as const;
  const cookie = { kind: "cookie", key: "session" } as const;
  expect(clashingParts([section, cookie], [cookie])).toEqual([cookie]);
  expect(clashingParts([cookie], [section, cookie])).toEqual([cookie]);
  expect(clashingParts([section], [cookie, { kind: "section", key: "other" }])).toEqual([]);
});
