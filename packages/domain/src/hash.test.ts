import { expect, test } from "vitest";

import { hashOf } from "./hash.ts";

test("a text is hashed as its UTF-8 bytes", () => {
  expect(hashOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(hashOf("é")).toBe(hashOf(Uint8Array.of(0xc3, 0xa9)));
});
