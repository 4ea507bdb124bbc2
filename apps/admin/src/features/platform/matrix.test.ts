import { expect, test } from "vitest";

import { policyMatrix } from "./matrix.ts";

const text = (value: string | null, own = false, conflict = false) => ({
  value,
  base: own ? null : value,
  own,
  conflict,
  revision: 0,
});
const scalar = (value: boolean) => ({
  value,
  base: false,
  own: false,
  revision: 0,
  conflict: false,
});
const locales = [
  { locale: "en", live: true },
  { locale: "fr", live: true },
];

function section(key: string, prose: object, { hidden = false, applies = true, own = false } = {}) {
  return {
    ref: { kind: "section" as const, key },
    origin: own ? ("own" as const) : ("base" as const),
    hidden: scalar(hidden),
    condition: { ...scalar(false), value: null, base: null },
    applies,
    orderKey: "a0",
    prose,
  };
}

test("a text that one language lacks makes its cell missing and is the field that opens", () => {
  const intro = section("introduction", {
    heading: { en: text(null), fr: text(null) },
    body: { en: text("Words"), fr: text(null) },
  });

  expect(policyMatrix({ parts: [intro], cookies: [], locales })[0]?.cells).toEqual([
    { locale: "en", state: "inherited", field: "body" },
    { locale: "fr", state: "missing", field: "body" },
  ]);
});

test("one own text makes the cell own, and a conflict outranks everything", () => {
  const row = section("choice", {
    heading: { en: text("Choice"), fr: text("Choix", true) },
    body: { en: text("Words", true, true), fr: text("Mots") },
  });

  expect(
    policyMatrix({ parts: [row], cookies: [], locales })[0]?.cells.map(({ state }) => state),
  ).toEqual(["conflict", "own"]);
});

test("what is hidden or does not apply says so instead of looking shown", () => {
  const parts = [
    section("a", {}, { hidden: true }),
    section("b", {}, { applies: false }),
    section("c", {}),
  ];

  expect(policyMatrix({ parts, cookies: [], locales }).map(({ shown }) => shown)).toEqual([
    "hidden",
    "not_applying",
    "shown",
  ]);
});
