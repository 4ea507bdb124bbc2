import { expect, test } from "vitest";

import { plainTextSchema, unstorableCharacters } from "./plain-text.ts";

test("a text is kept in its composed form, without the space around it", () => {
  expect(plainTextSchema.parse("  Cafe\u0301 ")).toBe("Café");
});

test.each([
  ["  ", ["empty"]],
  ["a".repeat(2001), ["too_long"]],
  ["a\u202Eb", ["control_characters"]],
  ["two\nlines", ["control_characters"]],
])("%j is refused as %s", (text, codes) => {
  const { error } = plainTextSchema.safeParse(text);
  expect(error?.issues.map(({ message }) => message)).toEqual(codes);
});

test("a text may be as long as 2,000 characters", () => {
  expect(plainTextSchema.safeParse("a".repeat(2000)).success).toBe(true);
});

test.each(["\0", "half of \uD83D"])("%j can be stored nowhere", (text) => {
  expect(unstorableCharacters.test(text)).toBe(true);
});

test.each(["plain", "two\nlines", "whole 😀"])("%j can be stored", (text) => {
  expect(unstorableCharacters.test(text)).toBe(false);
});
