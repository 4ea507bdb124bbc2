import { expect, test } from "vitest";

import { factNameSchema, factsSchema } from "./fact.ts";

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
