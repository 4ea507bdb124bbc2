import { expect, test } from "vitest";

import { en, fr } from "../../policy/sample-policy.ts";
import { findMissingRenders } from "./d22-stored-render.ts";

const part = { kind: "policy", key: "policy" };

test("a version with every page and its leaf is whole", () => {
  expect(
    findMissingRenders({ number: 3, locales: [en, fr], rendered: [fr, en], hasLeaf: true }),
  ).toEqual([]);
});

test("each missing page is named, and the missing leaf", () => {
  expect(
    findMissingRenders({ number: 3, locales: [en, fr], rendered: [en], hasLeaf: false }),
  ).toEqual([
    {
      rule: "D22",
      code: "render_missing",
      number: 3,
      place: { part, field: null, locale: "fr" },
      evidence: null,
    },
    {
      rule: "D22",
      code: "leaf_missing",
      number: 3,
      place: { part, field: null, locale: null },
      evidence: null,
    },
  ]);
});
