import { expect, test } from "vitest";

import { factNameSchema, factsSchema, factValueSchema } from "./fact.ts";

test("a fact's value has no characters that cannot be seen", () => {
  expect(factsSchema.safeParse({ analytics: "matomo\u0000" }).success).toBe(false);
  expect(factsSchema.safeParse({ analytics: "matomo" }).success).toBe(true);
});

test("a value that cannot be seen is refused by name, with its fact", () => {
  expect(factsSchema.safeParse({ analytics: "\u202E" }).error?.issues).toMatchObject([
    { path: ["analytics"] },
  ]);
});

test.each(["multilingual", "a", "hasLogin2"])("%j is the name of a fact", (name) => {
  expect(factNameSchema.parse(name)).toBe(name);
});

test.each(["", "Login", "1st", " login", "log in", "a".repeat(41)])(
  "%j is no name of a fact",
  (name) => {
    expect(factNameSchema.safeParse(name).success).toBe(false);
  },
);

test.each(["", "a".repeat(81)])("a fact does not say %j", (value) => {
  expect(factsSchema.safeParse({ analytics: value }).success).toBe(false);
});

test.each([true, false, "a", "a".repeat(80)])("a fact may say %j", (value) => {
  expect(factsSchema.parse({ analytics: value })).toEqual({ analytics: value });
});

test("a name may have 40 characters", () => {
  expect(factNameSchema.safeParse("a".repeat(40)).success).toBe(true);
});

test("a value with a character that cannot be seen is refused for that", () => {
  const { error } = factValueSchema.safeParse("mat\u202Eomo");
  expect(JSON.stringify(error?.issues)).toContain('"control_characters"');
});
