import { hashOf } from "@cookiedesk/domain/hash";
import { expect, test } from "vitest";

import { base64OfHex } from "./base64.ts";

test.each([
  ["", ""],
  ["66", "Zg=="],
  ["666f", "Zm8="],
  ["666f6f", "Zm9v"],
  ["fbff", "+/8="],
])("%s is %s, as RFC 4648 §10 has it", (hex, base64) => {
  expect(base64OfHex(hex)).toBe(base64);
});

test("the hash of nothing is written as browsers write it", () => {
  expect(base64OfHex(hashOf(""))).toBe("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
});
