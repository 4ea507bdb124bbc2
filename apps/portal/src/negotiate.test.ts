import { expect, test } from "vitest";

import { holdsTag, preferredEncoding, preferredLocale } from "./negotiate.ts";

test.each([
  ["fr", "fr"],
  ["fr-CH, en;q=0.5", "fr"],
  ["en;q=0.5, fr;q=0.9", "fr"],
  ["pt", "pt-BR"],
  ["PT-pt", "pt-BR"],
  ["ja, *", null],
  ["fr;q=0, ja", null],
  ["", null],
  [undefined, null],
  [";;;,,,q=1", null],
  ["fr;q=banana", null],
])("who accepts %s reads %s of en, fr and pt-BR", (header, locale) => {
  expect(preferredLocale(header, ["en", "fr", "pt-BR"])).toBe(locale);
});

test.each([
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["*", "br"],
  ["identity", "identity"],
  ["zstd", "identity"],
  [undefined, "identity"],
])("who accepts %s gets %s", (header, encoding) => {
  expect(preferredEncoding(header)).toBe(encoding);
});

test("a tag is known in a list, weakly, and by the star; not by a part of it", () => {
  expect(holdsTag('"a", W/"b"', '"b"')).toBe(true);
  expect(holdsTag("*", '"b"')).toBe(true);
  expect(holdsTag('"bb"', '"b"')).toBe(false);
  expect(holdsTag(undefined, '"b"')).toBe(false);
});
