import { expect, test } from "vitest";

import { cookieDomainSchema, cookieEntrySchema, cookieNameSchema } from "./cookie-entry.ts";

test.each(["sessionid", "_ga*", "__Host-id", "cookies_preferences", "a.b!c#d"])(
  "%j is a cookie name",
  (name) => {
    expect(cookieNameSchema.parse(name)).toBe(name);
  },
);

test.each(["", "two words", "tab\there", "line\nbreak", "nul\0", "a=b", "a;b", "é", "a\u202Eb"])(
  "%j is none",
  (name) => {
    expect(cookieNameSchema.safeParse(name).success).toBe(false);
  },
);

test.each([".example.org", "example.org", "localhost"])("%j is a domain", (domain) => {
  expect(cookieDomainSchema.parse(domain)).toBe(domain);
});

test.each(["", "-a.org", "exa mple.org", "https://example.org", "example.org/path"])(
  "%j is no domain",
  (domain) => {
    expect(cookieDomainSchema.safeParse(domain).success).toBe(false);
  },
);

test("a row says each name once", () => {
  const { names } = cookieEntrySchema.shape;
  expect(names.safeParse(["_ga", "_ga_*"]).success).toBe(true);
  expect(names.safeParse(["_ga", "_ga"]).error?.issues[0]?.message).toBe("name_twice");
});
