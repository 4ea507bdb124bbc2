import { afterAll, beforeAll, expect, test } from "vitest";

import { ada, createTestApi, type TestApi, writeBase } from "../test-context.ts";

let api: TestApi;
let basePolicyId: string;
beforeAll(async () => {
  api = await createTestApi();
  ({ basePolicyId } = await writeBase(api.as(ada), "standard"));
  await api.as(ada).group.create({ name: "Demos" });
});
afterAll(() => api.close());

const heading = "name,slug,url,base,locales,facts,groups,jurisdictions";
const fileOf = (...lines: string[]) => [heading, ...lines].join("\n");
const lineOf = (slug: string, base = "standard") =>
  `Portal ${slug},${slug},https://${slug}.example.org,${base},fr|en,multilingual|analytics=matomo,Demos,EU|FR`;

test("good lines become platforms, a bad one is listed with its reason; sent again, nothing is made twice", async () => {
  const csv = fileOf(lineOf("one"), lineOf("two", "unheard-of"), lineOf("three"));
  expect(await api.as(ada).platform.previewMany({ csv })).toMatchObject({
    ok: true,
    rows: [{ status: "new" }, { status: "refused" }, { status: "new" }],
  });
  expect(await api.as(ada).platform.bySlug({ slug: "one" })).toBeNull();

  const refused = [
    {
      line: 3,
      status: "refused",
      problems: [{ field: "base", code: "unknown_base_policy", said: "unheard-of" }],
    },
  ];
  expect(await api.as(ada).platform.createMany({ csv })).toMatchObject({
    ok: true,
    made: 2,
    existing: 0,
    refused,
  });
  expect(await api.as(ada).platform.bySlug({ slug: "one" })).toMatchObject({
    name: "Portal one",
    defaultLocale: "fr",
    locales: [
      { locale: "en", live: true },
      { locale: "fr", live: true },
    ],
    facts: { multilingual: true, analytics: "matomo" },
    base: { id: basePolicyId },
  });
  expect(await api.as(ada).group.list()).toMatchObject([{ key: "demos", platforms: 2 }]);

  expect(await api.as(ada).platform.createMany({ csv })).toMatchObject({
    ok: true,
    made: 0,
    existing: 2,
    refused,
  });
});

test("only the chosen lines are made", async () => {
  const csv = fileOf(lineOf("four"), lineOf("five"));
  expect(await api.as(ada).platform.createMany({ csv, rows: [3] })).toMatchObject({ made: 1 });
  expect(await api.as(ada).platform.bySlug({ slug: "four" })).toBeNull();
});

test("of two files with one address that are sent at once, one makes it and the other finds it there", async () => {
  const csv = fileOf(lineOf("six"), lineOf("seven"));
  const results = await Promise.all([
    api.as(ada).platform.createMany({ csv }),
    api.as(ada).platform.createMany({ csv }),
  ]);
  const counts = results.map((result) => (result.ok ? `${result.made}, ${result.existing}` : ""));
  expect(counts.toSorted()).toEqual(["0, 2", "2, 0"]);
});

test("a file that is no list of platforms is refused as a whole", async () => {
  expect(await api.as(ada).platform.createMany({ csv: "name,adress\nx,y" })).toMatchObject({
    ok: false,
    problems: [{ code: "unknown_column", column: "adress" }, {}, {}, {}],
  });
});

test("more lines than go into one statement are made in one go", async () => {
  const lines = Array.from({ length: 1200 }, (_, at) => lineOf(`bulk-${at}`));
  const result = await api.as(ada).platform.createMany({ csv: fileOf(...lines) });
  expect(result).toMatchObject({ ok: true, made: 1200, refused: [] });
}, 60_000);
