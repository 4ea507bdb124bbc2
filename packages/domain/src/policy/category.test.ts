import { expect, test } from "vitest";

import { categoryKeySchema, categorySchema, shippedCategories } from "./category.ts";

test("the categories that ship have keys like an operator's own", () => {
  expect(shippedCategories.map((key) => categoryKeySchema.parse(key))).toEqual([
    "necessary",
    "preferences",
    "statistics",
    "marketing",
  ]);
});

test.each(["", "Marketing", "1st", " ads", "ads ", "a".repeat(41)])(
  "%j is no key of a category",
  (key) => {
    expect(categoryKeySchema.safeParse(key).success).toBe(false);
  },
);

test("a category has no fields but its words", () => {
  const ads = { key: "ads", title: { en: "Advertising" }, description: {} };
  expect(categorySchema.parse(ads)).toEqual(ads);
  expect(categorySchema.safeParse({ ...ads, order: 1 }).success).toBe(false);
});

test.each(["a", "open-data", "level2", "a".repeat(40)])("%j is a key of a category", (key) => {
  expect(categoryKeySchema.parse(key)).toBe(key);
});
