import { expect, test } from "vitest";

import { platformUrlSchema, slugFromUrl, slugSchema } from "./platform.ts";

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
