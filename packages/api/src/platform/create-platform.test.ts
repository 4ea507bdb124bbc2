import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  createPlatform,
  createTestApi,
  publishBase,
  reviewed,
  save,
  type TestApi,
  writeBase,
} from "../test-context.ts";

let api: TestApi;
let basePolicyId: string;
beforeAll(async () => {
  api = await createTestApi();
  ({ basePolicyId } = await writeBase(api.as(ada), "Standard"));
  await publishBase(api.as(ada), basePolicyId);
});
afterAll(() => api.close());

const list = { sort: "name", direction: "asc", offset: 0, limit: 100 } as const;

test("every problem of a new platform is named at its field", async () => {
  await createPlatform(api.as(ada), basePolicyId, "first");
  const create = (fields: object) =>
    api.as(ada).platform.create({
      name: "x",
      slug: "x",
      url: "https://x.example",
      basePolicyId,
      locale: "en",
      ...fields,
    });

  expect(await create({ name: " ", slug: "No Slug", url: "x.example", locale: "klingon" })).toEqual(
    {
      ok: false,
      problems: [
        { field: "locale", code: "unknown_locale" },
        { field: "name", code: "empty" },
        { field: "slug", code: "invalid_slug" },
        { field: "url", code: "no_scheme" },
      ],
    },
  );
  expect(await create({ url: "https://x.example/path" })).toMatchObject({
    problems: [{ field: "url", code: "host_with_path" }],
  });
  expect(await create({ slug: "first", url: "https://FIRST.example.org/" })).toEqual({
    ok: false,
    problems: [
      { field: "slug", code: "slug_taken" },
      { field: "url", code: "url_taken" },
    ],
  });
});

test("of two who take one slug at once, one is told so at its field", async () => {
  const input = { name: "Twin", slug: "twin", basePolicyId, locale: "en" };
  const results = await Promise.all([
    api.as(ada).platform.create({ ...input, url: "https://twin-a.example" }),
    api.as(ada).platform.create({ ...input, url: "https://twin-b.example" }),
  ]);

  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toEqual({
    ok: false,
    problems: [{ field: "slug", code: "slug_taken" }],
  });
});

test("an address that visitors know is not edited like a text", async () => {
  const platformId = await createPlatform(api.as(ada), basePolicyId, "fixed");
  await api.as(ada).policy.publish(await reviewed(api.as(ada), platformId));
  const saveField = (field: "slug" | "url", value: string) =>
    api.as(ada).platform.saveField({ platformId, field, value, revision: 0 });

  for (const [field, value] of [
    ["slug", "other"],
    ["url", "https://moved.example.org"],
  ] as const) {
    expect(await saveField(field, value)).toEqual({
      ok: false,
      code: "invalid",
      problems: [{ code: "address_is_published" }],
    });
  }
  expect(await saveField("slug", "fixed")).toMatchObject({ ok: true, unchanged: true });
});

test("a locale that no language has, or that the page has no words for, is refused; the default one stays live", async () => {
  const platformId = await createPlatform(api.as(ada), basePolicyId, "locales");
  const set = (locale: string, live: boolean) =>
    api.as(ada).platform.setLocale({ platformId, locale, live });

  expect(await set("xx-nonsense", true)).toEqual({ ok: false, code: "unknown_locale" });
  expect(await set("ja", true)).toEqual({ ok: false, code: "words_missing" });
  expect(await set("ja", false)).toEqual({ ok: true });
  expect(await set("FR_ca", true)).toEqual({ ok: true });
  expect(await set("en", false)).toEqual({ ok: false, code: "is_default" });
  const details = await api.as(ada).platform.bySlug({ slug: "locales" });
  expect(details?.locales).toEqual([
    { locale: "en", live: true },
    { locale: "fr-CA", live: true },
    { locale: "ja", live: false },
  ]);
});

test("the list tells what is live, what would differ, and what is missing in which locale", async () => {
  const platformId = await createPlatform(api.as(ada), basePolicyId, "listed");
  const find = async () =>
    (await api.as(ada).platform.list({ ...list, search: "LISTED.example" })).rows[0];
  expect(await find()).toMatchObject({
    state: "draft",
    live: null,
    baseVersion: 1,
    liveBaseVersion: null,
  });

  await api.as(ada).policy.publish(await reviewed(api.as(ada), platformId));
  expect(await find()).toMatchObject({
    state: "live",
    live: { number: 1 },
    liveBaseVersion: 1,
    findings: { error: 0 },
  });

  const subject = { kind: "platform", id: platformId } as const;
  await save(
    api.as(ada),
    subject,
    { kind: "policy", key: "policy" },
    "title",
    "Our cookies",
    "en",
    1,
  );
  await api.as(ada).platform.setLocale({ platformId, locale: "de", live: false });
  expect(await find()).toMatchObject({
    state: "draft",
    overrides: 1,
    locales: [
      { locale: "de", live: false, state: "missing" },
      { locale: "en", live: true, state: "ok" },
    ],
  });
  const { total, matching } = await api.as(ada).platform.list({ ...list, state: "live" });
  expect(matching).toBeLessThan(total);
});
