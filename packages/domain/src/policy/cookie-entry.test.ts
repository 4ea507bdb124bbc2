import { expect, test } from "vitest";

import {
  cookieDomainSchema,
  cookieEntrySchema,
  cookieKinds,
  cookieKindSchema,
  cookieNameSchema,
  partySchema,
} from "./cookie-entry.ts";
import { sampleCookie } from "./sample-policy.ts";

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

test.each(["a.b", "x", "1.example", "my-host.example-site.org", "données.example"])(
  "%j is a domain, too",
  (domain) => {
    expect(cookieDomainSchema.parse(domain)).toBe(domain);
  },
);

test.each([
  ["example.org-", "invalid_domain"],
  ["a-.example.org", "invalid_domain"],
  ["example!", "invalid_domain"],
  ["!example", "invalid_domain"],
  ["a!.org", "invalid_domain"],
  ["a.".repeat(127), "too_long"],
])("the domain %j is refused as %s", (domain, code) => {
  const { error } = cookieDomainSchema.safeParse(domain);
  expect(error?.issues.map(({ message }) => message)).toContain(code);
});

test.each([
  ["", ["empty", "invalid_cookie_name"]],
  ["a".repeat(201), ["too_long"]],
  ["two words", ["invalid_cookie_name"]],
])("the name %j is refused as %s", (name, codes) => {
  expect(cookieNameSchema.safeParse(name).error?.issues.map(({ message }) => message)).toEqual(
    codes,
  );
});

test("a row has a name, and no fields but its own", () => {
  const nameless = cookieEntrySchema.shape.names.safeParse([]);
  expect(nameless.error?.issues.map(({ message }) => message)).toEqual(["empty"]);
  expect(cookieEntrySchema.safeParse({ ...sampleCookie(), color: "red" }).success).toBe(false);
});

test("a row is of one of five kinds, of the first party or a third", () => {
  expect(cookieKinds).toEqual(["cookie", "localStorage", "sessionStorage", "indexedDb", "pixel"]);
  expect(cookieKinds.map((kind) => cookieKindSchema.parse(kind))).toEqual([...cookieKinds]);
  expect(["first", "third"].map((party) => partySchema.parse(party))).toEqual(["first", "third"]);
  expect(partySchema.safeParse("second").success).toBe(false);
});

test("a name may have 200 characters, a domain 253", () => {
  expect(cookieNameSchema.safeParse("a".repeat(200)).success).toBe(true);
  expect(cookieDomainSchema.safeParse(`${"a.".repeat(126)}a`).success).toBe(true);
});
