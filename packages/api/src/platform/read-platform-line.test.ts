import { expect, test } from "vitest";

import { readPlatformLine } from "./read-platform-line.ts";

const cells = {
  name: "Babel",
  url: "https://babel.example.org",
  base: "standard",
  locales: "en",
};
const read = (more: Record<string, string>) =>
  readPlatformLine({ line: 2, cells: { ...cells, ...more }, hasMore: false });
const problemsOf = (more: Record<string, string>) => {
  const result = read(more);
  return result.ok ? [] : result.problems;
};

test("a line says what is to be made of it, the host suggesting the slug", () => {
  expect(
    read({
      locales: "fr | EN_gb|fr",
      facts: "multilingual| analytics = matomo |login=no",
      groups: "Demos|Cities|Demos",
      jurisdictions: "eu|fr",
    }),
  ).toEqual({
    ok: true,
    platform: {
      name: "Babel",
      slug: "babel",
      url: "https://babel.example.org",
      base: "standard",
      locales: ["fr", "en-GB"],
      facts: { multilingual: true, analytics: "matomo", login: false },
      groups: ["Demos", "Cities"],
      jurisdictions: ["EU", "FR"],
    },
  });
});

test("a typed slug wins over the suggested one", () => {
  expect(read({ slug: "tower" })).toMatchObject({ ok: true, platform: { slug: "tower" } });
});

test.each([
  [{ name: "" }, [{ field: "name", code: "empty" }]],
  [{ url: "babel.example.org" }, [{ field: "url", code: "no_scheme" }]],
  [{ slug: "A B" }, [{ field: "slug", code: "invalid_slug" }]],
  [{ url: "https://例え.example" }, [{ field: "slug", code: "empty" }]],
  [
    { locales: "en|xx-nonsense" },
    [{ field: "locales", code: "unknown_locale", said: "xx-nonsense" }],
  ],
  [{ locales: "ja" }, [{ field: "locales", code: "words_missing", said: "ja" }]],
  [{ locales: "|" }, [{ field: "locales", code: "empty" }]],
  [{ facts: "Multi lingual" }, [{ field: "facts", code: "not_a_fact", said: "Multi lingual" }]],
  [
    { jurisdictions: "eu|atlantis" },
    [{ field: "jurisdictions", code: "unknown_jurisdiction", said: "atlantis" }],
  ],
  [
    { facts: "analytics=matomo|analytics=ga4" },
    [{ field: "facts", code: "fact_twice", said: "analytics" }],
  ],
])("%j is refused at its cell", (more, problems) => {
  expect(problemsOf(more)).toEqual(problems);
});

test("everything that is wrong with a line is said at once", () => {
  const line = { line: 2, cells: { url: "x", locales: "xx-nonsense" }, hasMore: true };
  const result = readPlatformLine(line);
  expect(result.ok ? [] : result.problems.map(({ field, code }) => `${field}: ${code}`)).toEqual([
    "name: too_many_cells",
    "name: empty",
    "url: no_scheme",
    "base: empty",
    "locales: unknown_locale",
  ]);
});
