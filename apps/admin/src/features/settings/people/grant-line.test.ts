import { expect, test } from "vitest";

import { grantsOf, hasLanguages, linesOf } from "./grant-line.ts";

const group = "01900000-0000-7000-8000-000000000000";

test("roles come back as they were", () => {
  const lines = linesOf([
    { role: "translator", group: { id: group, name: "Cities" }, locales: ["fr", "de"] },
    { role: "viewer", group: null, locales: [] },
  ]);
  expect(grantsOf(lines)).toEqual([
    { role: "translator", group, locales: ["fr", "de"] },
    { role: "viewer", group: null, locales: [] },
  ]);
});

test("languages that were named for a translator are not sent for an editor", () => {
  const line = { key: 0, role: "editor", group: "", locales: ["fr"] } as const;
  expect(grantsOf([line])).toEqual([{ role: "editor", group: null, locales: [] }]);
  expect(hasLanguages([line])).toBe(true);
});

test("a translator without a language is noticed, wherever it stands", () => {
  const viewer = { key: 0, role: "viewer", group: "", locales: [] } as const;
  const translator = { key: 1, role: "translator", group: "", locales: [] } as const;
  expect(hasLanguages([viewer, translator])).toBe(false);
  expect(hasLanguages([{ ...translator, locales: ["fr"] }, viewer])).toBe(true);
});
