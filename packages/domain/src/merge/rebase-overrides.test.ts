import fc from "fast-check";
import { expect, test } from "vitest";

import type { Override } from "../policy/override.ts";
import type { PolicyContent } from "../policy/policy-content.ts";
import { en, fr, sampleCookie, sampleInputs, sampleSection } from "../policy/sample-policy.ts";
import { rebaseOverrides } from "./rebase-overrides.ts";

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const said = "Keeps your answer about cookies";

function baseSaying(purpose: string | null): PolicyContent {
  const { base } = sampleInputs();
  return { ...base, cookies: [sampleCookie({ purpose: purpose === null ? {} : { en: purpose } })] };
}

const own: Override = {
  part: row,
  field: "purpose",
  locale: en,
  value: "Keeps your answer about cookies on Babel",
  anchor: said,
};

test("an override whose base stands still is left alone", () => {
  expect(rebaseOverrides(baseSaying(said), [own])).toEqual({
    overrides: [own],
    merged: [],
    conflicts: [],
  });
});

test("a change of the base that does not touch the own words merges into them", () => {
  const base = "Remembers your answer about cookies";
  const value = "Remembers your answer about cookies on Babel";
  expect(rebaseOverrides(baseSaying(base), [own])).toEqual({
    overrides: [{ ...own, value, anchor: base }],
    merged: [{ ...own, value, anchor: base, own: own.value, formerAnchor: said }],
    conflicts: [],
  });
});

test("a change that touches the own words is for a person to decide", () => {
  const base = "Keeps your answer about trackers";
  expect(rebaseOverrides(baseSaying(base), [own])).toEqual({
    overrides: [own],
    merged: [],
    conflicts: [{ ...own, base, partGone: false }],
  });
});

test("an override that says what the base says now is merged into it", () => {
  const { merged, conflicts } = rebaseOverrides(baseSaying(String(own.value)), [own]);
  expect(conflicts).toEqual([]);
  expect(merged).toEqual([
    { ...own, anchor: own.value, value: own.value, own: own.value, formerAnchor: said },
  ]);
});

test("own words for a text that the base took back, or came to have, are a conflict", () => {
  expect(rebaseOverrides(baseSaying(null), [own]).conflicts).toEqual([
    { ...own, base: null, partGone: false },
  ]);
  const first = { ...own, anchor: null };
  expect(rebaseOverrides(baseSaying(said), [first]).conflicts).toEqual([
    { ...first, base: said, partGone: false },
  ]);
});

test("own words over a part that is gone have nowhere to stand", () => {
  const gone = { ...own, part: { kind: "cookie", key: "elsewhere" } as const };
  expect(rebaseOverrides(baseSaying(said), [gone]).conflicts).toEqual([
    { ...gone, base: null, partGone: true },
  ]);
});

test("a change of the base in another locale is no conflict", () => {
  const base = baseSaying(said);
  const french = { ...base, cookies: [sampleCookie({ purpose: { en: said, fr: "Autre" } })] };
  expect(rebaseOverrides(french, [own]).conflicts).toEqual([]);
});

test("own words where the base said nothing stand, until their part is gone", () => {
  const note: Override = { ...own, field: "retentionNote", value: "Ours", anchor: null };
  expect(rebaseOverrides(baseSaying(said), [note]).conflicts).toEqual([]);
  expect(rebaseOverrides({ ...baseSaying(said), cookies: [] }, [note]).conflicts).toEqual([
    { ...note, base: null, partGone: true },
  ]);
});

test("what was hidden and is gone asks for nothing", () => {
  const hidden: Override = {
    part: { kind: "section", key: "elsewhere" },
    field: "hidden",
    locale: null,
    value: true,
    anchor: false,
  };
  expect(rebaseOverrides(baseSaying(said), [hidden])).toEqual({
    overrides: [hidden],
    merged: [],
    conflicts: [],
  });
});

test("nothing said here, and nothing said by the base any more, is one thing", () => {
  const { base } = sampleInputs();
  const silent = { ...base, cookies: [sampleCookie({ retention: null })] };
  const retention: Override = {
    part: row,
    field: "retention",
    locale: null,
    value: null,
    anchor: "session",
  };
  expect(rebaseOverrides(silent, [retention])).toMatchObject({
    overrides: [{ value: null, anchor: null }],
    conflicts: [],
  });
});

test("values that are no prose do not merge", () => {
  const retention: Override = {
    part: row,
    field: "retention",
    locale: null,
    value: { amount: 1, unit: "month" },
    anchor: { amount: 3, unit: "month" },
  };
  expect(rebaseOverrides(baseSaying(said), [retention]).conflicts).toEqual([
    { ...retention, base: { amount: 6, unit: "month" }, partGone: false },
  ]);
});

test("a merge that would be no prose any more is for a person to decide", () => {
  const section = sampleSection({ body: { en: "[Read more](https://a.example) about us here." } });
  const { base } = sampleInputs();
  const body: Override = {
    part: { kind: "section", key: section.key },
    field: "body",
    locale: en,
    value: "Read more about <b> us here.",
    anchor: "Read more about us here.",
  };
  const { conflicts, merged } = rebaseOverrides({ ...base, sections: [section] }, [body]);
  expect(merged).toEqual([]);
  expect(conflicts).toHaveLength(1);
});

test("each override has its own outcome, and none is dropped", () => {
  const french: Override = { ...own, locale: fr, value: "Pour Babel", anchor: null };
  const { overrides } = rebaseOverrides(baseSaying("Keeps answers"), [own, french]);
  expect(overrides).toEqual([own, french]);
});

test("rebasing twice is rebasing once", () => {
  const texts = fc
    .array(fc.constantFrom("keeps", "your", "answer", "here", "safely"), { minLength: 1 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(texts, texts, texts, (anchor, base, value) => {
      const once = rebaseOverrides(baseSaying(base), [{ ...own, anchor, value }]);
      const twice = rebaseOverrides(baseSaying(base), once.overrides);
      expect(twice.overrides).toEqual(once.overrides);
      expect(twice.conflicts).toEqual(once.conflicts);
    }),
  );
});

test("a value that is no prose is never merged by its words", () => {
  const domain: Override = {
    part: row,
    field: "domain",
    locale: null,
    value: "one.two.museum",
    anchor: "one.two.example",
  };
  const base = {
    ...baseSaying(said),
    cookies: [sampleCookie({ domain: "six.two.example" })],
  };
  expect(rebaseOverrides(base, [domain])).toEqual({
    overrides: [domain],
    merged: [],
    conflicts: [{ ...domain, base: "six.two.example", partGone: false }],
  });
});

test.each([
  [{ anchor: null }, "Remembers it"],
  [{ value: null }, "Remembers it"],
  [{ anchor: "null", value: null }, "Remembers it"],
  [{}, null],
])("own words with %j, against a base that says %j, are not merged", (changes, base) => {
  const override = { ...own, ...changes };
  expect(rebaseOverrides(baseSaying(base), [override])).toEqual({
    overrides: [override],
    merged: [],
    conflicts: [{ ...override, base, partGone: false }],
  });
});
