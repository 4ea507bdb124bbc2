import { expect, test } from "vitest";

import { overrideChanges, ownFieldChanges, partsOnlyIn } from "./draft-changes.ts";
import type { Override } from "./override.ts";
import { en, fr, sampleCookie, sampleSection } from "./sample-policy.ts";

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const section = { kind: "section", key: "introduction" } as const;
const own = (cookie = sampleCookie(), text = sampleSection()) => ({
  sections: [text],
  cookies: [cookie],
});
const none = { sections: [], cookies: [] };

const override = (value: string, changes: Partial<Override> = {}): Override => ({
  part: row,
  field: "purpose",
  locale: en,
  value,
  anchor: "said",
  ...changes,
});

test("the parts that only one side has are named by kind and key", () => {
  expect(partsOnlyIn(own(), none)).toEqual([section, row]);
  expect(partsOnlyIn(own(), own())).toEqual([]);
  expect(
    partsOnlyIn(
      { sections: [], cookies: [sampleCookie({ key: "introduction" })] },
      { sections: [sampleSection()], cookies: [] },
    ),
  ).toEqual([{ kind: "cookie", key: "introduction" }]);
});

test("a field of an own part that differs is written, with what it said before", () => {
  const target = sampleCookie({ retention: "session", purpose: { en: "Other", fr: "Autre" } });
  expect(ownFieldChanges(own(), own(target), null)).toEqual([
    {
      part: row,
      field: "purpose",
      locale: en,
      before: "Keeps your answer about cookies",
      after: "Other",
    },
    {
      part: row,
      field: "purpose",
      locale: fr,
      before: "Conserve votre réponse sur les cookies",
      after: "Autre",
    },
    {
      part: row,
      field: "retention",
      locale: null,
      before: { amount: 6, unit: "month" },
      after: "session",
    },
  ]);
});

test("a text that the target lacks is taken away, and one that is missing is written", () => {
  const without = sampleSection({ body: { fr: "Les cookies" } });
  const change = { part: section, field: "body", locale: en };
  const text = sampleSection().body["en"];
  const both = sampleSection({ body: { en: String(text), fr: "Les cookies" } });
  expect(ownFieldChanges(own(undefined, both), own(undefined, without), null)).toEqual([
    { ...change, before: text, after: null },
  ]);
  expect(ownFieldChanges(own(undefined, without), own(undefined, both), null)).toEqual([
    { ...change, before: null, after: text },
  ]);
});

test("texts in other locales are left as they are, and what has no locale is not", () => {
  const target = sampleCookie({ party: null, purpose: { en: "Other", fr: "Autre" } });
  expect(
    ownFieldChanges(own(), own(target), ["fr"]).map(({ field, locale }) => [field, locale]),
  ).toEqual([
    ["purpose", "fr"],
    ["party", null],
  ]);
});

test("what is the same, and parts that only one side has, are no changes of fields", () => {
  expect(ownFieldChanges(own(), own(), null)).toEqual([]);
  expect(ownFieldChanges(own(), none, null)).toEqual([]);
  expect(ownFieldChanges(none, own(), null)).toEqual([]);
});

test("overrides are written, changed and ended until they are those of the target", () => {
  const hidden = override("", { part: section, field: "hidden", locale: null, value: true });
  const changed = override("After");
  expect(overrideChanges([override("Before"), hidden], [changed], null)).toEqual([
    { part: row, field: "purpose", locale: en, before: override("Before"), after: changed },
    { part: section, field: "hidden", locale: null, before: hidden, after: null },
  ]);
  expect(overrideChanges([], [changed], null)).toEqual([
    { part: row, field: "purpose", locale: en, before: null, after: changed },
  ]);
});

test("an override with the same words and another anchor is another override", () => {
  const moved = override("Same", { anchor: "said later" });
  expect(overrideChanges([override("Same")], [moved], null)).toMatchObject([{ after: moved }]);
  expect(overrideChanges([override("Same")], [override("Same")], null)).toEqual([]);
});

test("overrides in other locales are left as they are", () => {
  const french = override("Autre", { locale: fr });
  expect(overrideChanges([french], [], ["en"])).toEqual([]);
  expect(overrideChanges([], [french], ["en"])).toEqual([]);
  expect(overrideChanges([french], [], ["en", "fr"])).toHaveLength(1);
});

test("a row and a section of one key are told apart, field by field", () => {
  const present = own(sampleCookie({ key: "session" }), sampleSection({ key: "session" }));
  const target = own(
    sampleCookie({ key: "session", orderKey: "a5" }),
    sampleSection({ key: "session" }),
  );
  expect(ownFieldChanges(present, target, [])).toEqual([
    {
      part: { kind: "cookie", key: "session" },
      field: "orderKey",
      locale: null,
      before: "a1",
      after: "a5",
    },
  ]);
});

test("an override with other words is written, though its anchor stayed", () => {
  expect(overrideChanges([override("Before")], [override("After")], ["en"])).toEqual([
    {
      part: row,
      field: "purpose",
      locale: en,
      before: override("Before"),
      after: override("After"),
    },
  ]);
});

test("overrides without a locale are brought back whatever the locales", () => {
  const hidden = override("", { field: "hidden", locale: null });
  expect(overrideChanges([], [hidden], [])).toHaveLength(1);
});
