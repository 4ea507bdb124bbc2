import { expect, test } from "vitest";

import { cookiesKey, partKeySchema, sectionSchema } from "./section.ts";
import { sampleSection } from "./sample-policy.ts";

test.each(["cookies", "_ga_*", "données", "a:b.c-2"])("%j is a key of a part", (key) => {
  expect(partKeySchema.parse(key)).toBe(key);
});

test.each(["", "two words", " cookies", "cookies ", "a/b", "a".repeat(121)])(
  "%j is no key of a part",
  (key) => {
    expect(partKeySchema.safeParse(key).success).toBe(false);
  },
);

test("a key may have 120 characters", () => {
  expect(partKeySchema.safeParse("a".repeat(120)).success).toBe(true);
});

test("a section has its fields and no others", () => {
  expect(sectionSchema.safeParse({ ...sampleSection(), color: "red" }).success).toBe(false);
});

test.each(["", "a".repeat(201)])("a section does not stand at %j", (orderKey) => {
  expect(sectionSchema.safeParse({ ...sampleSection(), orderKey }).success).toBe(false);
});

test("a section may stand at a place of 200 characters", () => {
  const section = sampleSection({ orderKey: "a".repeat(200) });
  expect(sectionSchema.parse(section)).toEqual(section);
});

test("the table of cookies has a key of its own among the sections", () => {
  expect(cookiesKey).toBe("cookies");
});
