import { expect, test } from "vitest";

import { hashOf, hashSchema } from "./hash.ts";

test("a text is hashed as its UTF-8 bytes", () => {
  expect(hashOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(hashOf("é")).toBe(hashOf(Uint8Array.of(0xc3, 0xa9)));
});

test.each([` ${"0".repeat(64)}`, `${"0".repeat(64)}0`, "0".repeat(63), "A".repeat(64)])(
  "%j is no hash",
  (text) => {
    expect(hashSchema.safeParse(text).success).toBe(false);
  },
);
