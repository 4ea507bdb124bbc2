import { expect, test } from "vitest";

import {
  platformLocaleSchema,
  platformSchema,
  platformUrlSchema,
  publicFactsSchema,
  slugFromUrl,
  slugSchema,
} from "./platform.ts";

test.each([
  ["https://babel.opendatasoft.com", "https://babel.opendatasoft.com"],
  [" HTTPS://Babel.Opendatasoft.com/ ", "https://babel.opendatasoft.com"],
  ["https://babel.opendatasoft.com:443", "https://babel.opendatasoft.com"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["https://données.example", "https://données.example"],
])("%j is the host %s", (typed, host) => {
  expect(platformUrlSchema.parse(typed)).toBe(host);
});

test.each([
  ["babel.opendatasoft.com", "no_scheme"],
  ["javascript:alert(1)", "no_scheme"],
  ["ftp://babel.opendatasoft.com", "not_a_host"],
  ["https://babel.opendatasoft.com/pages", "host_with_path"],
  ["https://babel.opendatasoft.com?x=1", "host_with_path"],
  ["https://user:secret@babel.opendatasoft.com", "not_a_host"],
  ["https://ba bel.example", "not_a_host"],
  ["https://babel.opendatasoft.com.", "not_a_host"],
  ["https://babel..opendatasoft.com", "not_a_host"],
  ["https://", "not_a_host"],
  ["", "not_a_host"],
])("%j is refused as %s", (typed, code) => {
  const result = platformUrlSchema.safeParse(typed);
  expect(result.success ? [] : result.error.issues.map(({ message }) => message)).toEqual([code]);
});

test.each(["Babel", "a--b", "-a", "a b", "", "é", "a".repeat(64), "health", "new-from-file"])(
  "%j is no slug",
  (slug) => {
    expect(slugSchema.safeParse(slug).success).toBe(false);
  },
);

test("a host suggests its first label as the slug", () => {
  expect(slugFromUrl("https://light-basic-theme-discovery.opendatasoft.com")).toBe(
    "light-basic-theme-discovery",
  );
  expect(slugFromUrl("https://www.example.org")).toBe("example");
});

test.each([
  ["", ["empty", "invalid_slug"]],
  ["a".repeat(64), ["too_long"]],
  ["Babel", ["invalid_slug"]],
  [" babel", ["invalid_slug"]],
  ["babel ", ["invalid_slug"]],
  ["assets", ["reserved_slug"]],
  ["health", ["reserved_slug"]],
  ["robots", ["reserved_slug"]],
])("the slug %j is refused as %s", (slug, codes) => {
  expect(slugSchema.safeParse(slug).error?.issues.map(({ message }) => message)).toEqual(codes);
});

test.each([
  ["https://[::1]:8443", "https://[::1]:8443"],
  ["http://babel.example:80", "http://babel.example"],
  ["http://babel.example:443", "http://babel.example:443"],
  ["https://babel.example:4430", "https://babel.example:4430"],
])("%j is the host %s, port and all", (typed, host) => {
  expect(platformUrlSchema.parse(typed)).toBe(host);
});

test.each([
  ["see https://babel.example", "not_a_host"],
  ["https://babel.example:123456", "not_a_host"],
])("%j is no host but %s", (typed, code) => {
  const { error } = platformUrlSchema.safeParse(typed);
  expect(error?.issues.map(({ message }) => message)).toEqual([code]);
});

test.each([
  ["http://portal.example.org", "portal"],
  ["http://my_portal.example.org", "my-portal"],
  ["https://_portal_.example.org", "portal"],
  ["portal.example.org", null],
  ["see https://portal.example.org", null],
  ["https://health.example.org", null],
])("%j suggests the slug %s", (url, slug) => {
  expect(slugFromUrl(url)).toBe(slug);
});

test("public facts and locales have no other members", () => {
  const facts = { name: "Babel", url: "https://babel.opendatasoft.com" };
  expect(publicFactsSchema.parse(facts)).toEqual(facts);
  expect(publicFactsSchema.safeParse({ ...facts, owner: "Ada" }).success).toBe(false);
  expect(platformLocaleSchema.safeParse({ locale: "en", live: true, by: "Ada" }).success).toBe(
    false,
  );
});

const platform = {
  id: "0199f1a0-0000-7000-8000-000000000000",
  slug: "babel",
  name: "Babel",
  url: "https://babel.opendatasoft.com",
  locales: [{ locale: "en", live: true }],
  defaultLocale: "en",
  facts: { login: true },
};

test("a platform has its members and no others", () => {
  expect(platformSchema.parse(platform)).toEqual(platform);
  expect(platformSchema.safeParse({ ...platform, owner: "Ada" }).success).toBe(false);
  expect(platformSchema.safeParse({ ...platform, id: "babel" }).success).toBe(false);
});

test.each(["babel", "a", "a-b-2", "2", "a".repeat(63), "healthy"])("%j is a slug", (slug) => {
  expect(slugSchema.parse(slug)).toBe(slug);
});

test("an address that the back office uses itself is reserved", () => {
  const { error } = slugSchema.safeParse("new-from-file");
  expect(error?.issues.map(({ message }) => message)).toEqual(["reserved_slug"]);
});

test.each([
  ["https://babel.example#top", "host_with_path"],
  ["https://babel.example//", "host_with_path"],
  ["https://-babel.example/", null],
  ["https://[::1", "not_a_host"],
  ["https://babel.example:", "not_a_host"],
  ["https://.example", "not_a_host"],
  ["://babel.example", "not_a_host"],
])("as a host, %j is refused as %s", (typed, code) => {
  const { error } = platformUrlSchema.safeParse(typed);
  expect(error?.issues[0]?.message ?? null).toBe(code);
});

test("the scheme's own port is left out, however the scheme is written", () => {
  expect(platformUrlSchema.parse("HTTPS://babel.example:443/")).toBe("https://babel.example");
  expect(platformUrlSchema.parse("HTTP://babel.example:80")).toBe("http://babel.example");
  expect(platformUrlSchema.parse("http://babel.example:8080")).toBe("http://babel.example:8080");
});

test.each([
  ["https://BABEL.example.org", "babel"],
  ["https://www.portal.example.org", "portal"],
  ["https://wwwx.example.org", "wwwx"],
  ["https://localhost:8080", "localhost"],
  ["https://a__b.example.org", "a-b"],
])("the slug that %j suggests is %s", (url, slug) => {
  expect(slugFromUrl(url)).toBe(slug);
});
