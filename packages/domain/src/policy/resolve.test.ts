import fc from "fast-check";
import { expect, test } from "vitest";

import { sealDraft } from "../seal/seal.ts";
import type { Override } from "./override.ts";
import { resolve } from "./resolve.ts";
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
