import { expect, test } from "vitest";

import { groupKeyFrom } from "./group-key.ts";

test.each([
  ["Large cities", "large-cities"],
  ["  Données & énergie ", "donnees-energie"],
  ["都市", "group"],
])("%s is called %s in addresses", (name, key) => {
  expect(groupKeyFrom(name, new Set())).toBe(key);
});

test("a key that is taken gets a number", () => {
  expect(groupKeyFrom("Demos", new Set(["demos", "demos-2"]))).toBe("demos-3");
});
