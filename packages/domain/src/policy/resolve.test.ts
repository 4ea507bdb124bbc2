import fc from "fast-check";
import { expect, test } from "vitest";

import { sealDraft } from "../seal/seal.ts";
import type { Override } from "./override.ts";
import { baseValue, byOrder, byText, findPart, resolve } from "./resolve.ts";
import { en, fr, sampleCookie, sampleInputs, sampleSection } from "./sample-policy.ts";

const cookie = { kind: "cookie", key: "cookies_preferences" } as const;
const ownPurpose: Override = {
  part: cookie,
  field: "purpose",
  locale: en,
  value: "Keeps what you answered on Babel",
  anchor: "Keeps your answer about cookies",
};

test("an override replaces one field in one locale and nothing else", () => {
  const { cookies } = resolve(sampleInputs({ overrides: [ownPurpose] }));

  expect(cookies[0]?.purpose).toEqual({
    en: "Keeps what you answered on Babel",
    fr: "Conserve votre réponse sur les cookies",
  });
  expect(cookies[0]?.functionAndLocation).toEqual(sampleCookie().functionAndLocation);
});

test("an override of a field that is no prose has no locale", () => {
  const retention: Override = {
    part: cookie,
    field: "retention",
    locale: null,
    value: "session",
    anchor: null,
  };
  expect(resolve(sampleInputs({ overrides: [retention] })).cookies[0]?.retention).toBe("session");
});

test("the title is overridden like a heading", () => {
  const title: Override = {
    part: { kind: "policy", key: "policy" },
    field: "title",
    locale: fr,
    value: "Cookies",
    anchor: null,
  };
  expect(resolve(sampleInputs({ overrides: [title] })).title).toEqual({
    en: "Cookie policy",
    fr: "Cookies",
  });
});

test("a hidden part is not shown", () => {
  const hide: Override = {
    part: cookie,
    field: "hidden",
    locale: null,
    value: true,
    anchor: false,
  };
  expect(resolve(sampleInputs({ overrides: [hide] })).cookies).toEqual([]);
  expect(resolve(sampleInputs({ overrides: [{ ...hide, value: false }] })).cookies).toHaveLength(1);
});

test("an override of a part that the base no longer has shows nothing", () => {
  const stray: Override = { ...ownPurpose, part: { kind: "cookie", key: "gone" } };
  expect(resolve(sampleInputs({ overrides: [stray] }))).toEqual(resolve(sampleInputs()));
});

test("a row with a condition appears where the fact is true", () => {
  const base = {
    ...sampleInputs().base,
    cookies: [sampleCookie({ condition: { fact: "multilingual", equals: true } })],
  };
  expect(resolve(sampleInputs({ base })).cookies).toEqual([]);
  expect(resolve(sampleInputs({ base, facts: { multilingual: true } })).cookies).toHaveLength(1);
});

test("own parts stand among the base's by their order keys", () => {
  const own = { sections: [sampleSection({ key: "contact", orderKey: "a0V" })], cookies: [] };
  expect(resolve(sampleInputs({ own })).sections.map(({ key }) => key)).toEqual([
    "introduction",
    "contact",
    "cookies",
  ]);
});

test("the order in which parts are loaded does not matter", () => {
  const cookies = ["a", "b", "c", "d"].map((key, index) =>
    sampleCookie({ key, orderKey: `a${index}`, names: [key] }),
  );
  const expected = sealDraft(
    sampleInputs({ base: { ...sampleInputs().base, cookies }, overrides: [ownPurpose] }),
  );

  fc.assert(
    fc.property(
      fc.shuffledSubarray(cookies, { minLength: cookies.length }),
      fc.boolean(),
      (shuffled, swap) => {
        const base = { ...sampleInputs().base, cookies: shuffled };
        const locales = swap ? [fr, en] : [en, fr];
        const sealed = sealDraft(sampleInputs({ base, locales, overrides: [ownPurpose] }));
        expect(sealed.content.hash).toBe(expected.content.hash);
        expect(sealed.inputs.hash).toBe(expected.inputs.hash);
      },
    ),
  );
});

test("rows and sections with one key are two parts", () => {
  const row = sampleCookie({ key: "introduction", names: ["introduction"] });
  const base = { ...sampleInputs().base, cookies: [row] };
  const hide: Override = {
    part: { kind: "section", key: "introduction" },
    field: "hidden",
    locale: null,
    value: true,
    anchor: false,
  };
  const { sections, cookies } = resolve(sampleInputs({ base, overrides: [hide] }));
  expect(sections.map(({ key }) => key)).toEqual(["cookies"]);
  expect(cookies.map(({ key }) => key)).toEqual(["introduction"]);
});

test("an override of another field does not hide a row, whatever it says", () => {
  const party: Override = { part: cookie, field: "party", locale: null, value: true, anchor: null };
  expect(resolve(sampleInputs({ overrides: [party] })).cookies).toHaveLength(1);
});

test("hiding leaves no trace in what is shown again", () => {
  const shown: Override = {
    part: cookie,
    field: "hidden",
    locale: null,
    value: false,
    anchor: false,
  };
  expect(resolve(sampleInputs({ overrides: [shown] }))).toEqual(resolve(sampleInputs()));
});

test("a section with a condition appears where the fact is true", () => {
  const condition = { fact: "login", equals: true } as const;
  const base = { ...sampleInputs().base, sections: [sampleSection({ condition })] };
  expect(resolve(sampleInputs({ base })).sections).toEqual([]);
  expect(resolve(sampleInputs({ base, facts: { login: true } })).sections).toHaveLength(1);
});

test("a row's catalogue entries are at hand, or null where it names none", () => {
  const base = {
    ...sampleInputs().base,
    cookies: [sampleCookie({ provider: null, category: null })],
  };
  expect(resolve(sampleInputs()).cookies[0]).toMatchObject({
    provider: { name: "Opendatasoft" },
    category: { key: "necessary" },
  });
  expect(resolve(sampleInputs({ base })).cookies[0]).toMatchObject({
    provider: null,
    category: null,
  });
});

const { base: sampleBase } = sampleInputs();
const section = { kind: "section", key: "cookies" } as const;

test.each([
  [{ kind: "policy", key: "policy" }, "title", en, "Cookie policy"],
  [section, "heading", fr, "Les cookies de ce site"],
  [section, "body", en, null],
  [section, "hidden", null, false],
  [section, "colour", en, null],
  [cookie, "party", null, "first"],
  [cookie, "domain", null, null],
  [{ kind: "cookie", key: "gone" }, "hidden", null, null],
  [{ kind: "section", key: "gone" }, "body", en, null],
] as const)("of %j the base says in %s, %s: %j", (part, field, locale, value) => {
  expect(baseValue(sampleBase, { part, field, locale })).toBe(value);
});

test("a part is found by its kind and key", () => {
  expect(findPart(sampleBase, { kind: "policy", key: "policy" })).toEqual({
    title: sampleBase.title,
  });
  expect(findPart(sampleBase, section)).toBe(sampleBase.sections[1]);
  expect(findPart(sampleBase, cookie)).toBe(sampleBase.cookies[0]);
  expect(findPart(sampleBase, { kind: "cookie", key: "cookies" })).toBeUndefined();
});

test("the key decides where two parts stand in one place", () => {
  const a = { orderKey: "a1", key: "b" };
  expect(byOrder(a, { orderKey: "a0", key: "c" })).toBe(1);
  expect(byOrder(a, { orderKey: "a1", key: "c" })).toBe(-1);
  expect(byOrder(a, a)).toBe(0);
});

test("texts are ordered by code units, capitals first", () => {
  expect(["é", "a", "B", "a"].toSorted(byText)).toEqual(["B", "a", "a", "é"]);
  expect(byText("a", "a")).toBe(0);
});

test("own words in two languages of one field both stand", () => {
  const french = { ...ownPurpose, locale: fr, value: "Conserve sur Babel" };
  const { cookies } = resolve(sampleInputs({ overrides: [ownPurpose, french] }));
  expect(cookies[0]?.purpose).toEqual({
    en: "Keeps what you answered on Babel",
    fr: "Conserve sur Babel",
  });
});

test("what is resolved names the platform, and its languages in one order", () => {
  const { platform, locales, title } = resolve(sampleInputs({ locales: [fr, en] }));
  expect(platform).toEqual(sampleInputs().platform);
  expect(locales).toEqual(["en", "fr"]);
  expect(title).toEqual(sampleBase.title);
});

test("own rows stand among the base's, where they apply", () => {
  const condition = { fact: "login", equals: true } as const;
  const own = {
    sections: [sampleSection({ key: "own", condition })],
    cookies: [
      sampleCookie({ key: "first", orderKey: "a0" }),
      sampleCookie({ key: "never", orderKey: "a2", condition }),
    ],
  };
  const { sections, cookies } = resolve(sampleInputs({ own }));
  expect(sections.map(({ key }) => key)).toEqual(["introduction", "cookies"]);
  expect(cookies.map(({ key }) => key)).toEqual(["first", "cookies_preferences"]);
});
