import { expect, test } from "vitest";

import { readKey } from "./read-key.ts";

test("the key is told in groups of four", () => {
  expect(
    readKey("otpauth://totp/Cookiedesk:ada%40example.org?secret=JBSWY3DPEHPK3P&issuer=Cookiedesk"),
  ).toBe("JBSW Y3DP EHPK 3P");
});

test.each(["", "otpauth://totp/Cookiedesk", "no address"])("“%s” has no key", (uri) => {
  expect(readKey(uri)).toBe("");
});
