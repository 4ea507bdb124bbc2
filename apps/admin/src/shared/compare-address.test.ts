import { expect, test } from "vitest";

import { compareAddress, compareWithin, readSide, writeSide } from "./compare-address.ts";

test.each([
  ["babel:draft", { kind: "platform", key: "babel", at: "draft" }],
  ["babel:live", { kind: "platform", key: "babel", at: "live" }],
  ["babel:v3", { kind: "platform", key: "babel", at: 3 }],
  ["standard@5", { kind: "base", key: "standard", at: 5 }],
  ["standard@draft", { kind: "base", key: "standard", at: "draft" }],
] as const)("%s names a side, and is how that side is written", (text, side) => {
  expect(readSide(text)).toEqual(side);
  expect(writeSide(side)).toBe(text);
});

test.each([null, "", "babel", "babel:", "babel:v0", "babel:3", "standard@live", "@5", ":draft"])(
  "%s names no side",
  (text) => {
    expect(readSide(text)).toBeNull();
  },
);

test("the address of a comparison can be read by people", () => {
  expect(
    compareAddress(
      { kind: "platform", key: "babel", at: 7 },
      { kind: "base", key: "standard", at: 5 },
    ),
  ).toBe("/compare?a=babel:v7&b=standard@5");
});

test("two states of one policy are compared where its place says", () => {
  expect(compareWithin("/platforms/babel", "live", "draft")).toBe(
    "/compare?a=babel:live&b=babel:draft",
  );
  expect(compareWithin("/bases/standard", 1, "draft")).toBe(
    "/compare?a=standard@1&b=standard@draft",
  );
});
