import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createTestApi,
  en,
  publishBase,
  reviewed,
  save,
  type TestApi,
  writePlatform,
} from "../test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const ownSection = { kind: "section", key: "our-own-words" } as const;

async function publish(platformId: string) {
  const published = await api.as(ada).policy.publish(await reviewed(api.as(ada), platformId));
  if (!published.ok) throw new Error(JSON.stringify(published));
  return published;
}

async function contentHash(platformId: string) {
  return (await api.as(ada).policy.publishPlan({ platformId })).contentHash;
}

type PlatformField = Parameters<ReturnType<typeof api.as>["platform"]["saveField"]>[0];

async function savePlatform({ platformId, field, value }: Omit<PlatformField, "revision">) {
  const saved = await api.as(ada).platform.saveField({ platformId, field, value, revision: 0 });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
}

/** Version 1 has an override, a section of its own and a fact; after it, every one of them was changed. */
async function publishThenChange(name: string) {
  const written = await writePlatform(api.as(ada), name);
  const { id, platform } = written;
  await save(api.as(ada), platform, row, "purpose", "To know what you chose", "en", 1);
  await api
    .as(ada)
    .policy.addSection({ subject: platform, locale: "en", heading: "Our own words", after: null });
  await save(api.as(ada), platform, ownSection, "body", "You can change your mind.", "en");
  await savePlatform({ platformId: id, field: "facts", value: { login: true } });
  await publish(id);

  await save(api.as(ada), platform, row, "purpose", "Something else", "en", 1);
  await save(api.as(ada), platform, row, "functionAndLocation", "Elsewhere", "en", 1);
  await api.as(ada).policy.removePart({ subject: platform, part: ownSection });
  await savePlatform({ platformId: id, field: "name", value: "Another name" });
  return written;
}

async function restore(platformId: string, number: number) {
  const { editRevision } = await api.as(ada).version.previewRestore({ platformId, number });
  return api.as(ada).version.restore({ platformId, number, editRevision });
}

test("a restored draft has the content hash of its version, and says so once it is published", async () => {
  const { id } = await publishThenChange("restored");
  await publish(id);

  expect(await restore(id, 1)).toMatchObject({
    ok: true,
    equal: true,
    differs: [],
    pinnedTo: { name: "restored", number: 1 },
    wasFollowing: "follows",
    catalogueOfThen: false,
  });

  const [, first] = await api.as(ada).version.list({ platformId: id });
  expect(await contentHash(id)).toBe(first?.contentHash);
  await publish(id);
  expect(await api.as(ada).version.list({ platformId: id })).toMatchObject([
    { number: 3, restoredFrom: 1, contentHash: first?.contentHash },
    { number: 2, restoredFrom: null },
    { number: 1, restoredFrom: null },
  ]);
});

test("the preview of a restoring compares the draft with what it would be", async () => {
  const { id } = await publishThenChange("restore-preview");
  const { comparison } = await api.as(ada).version.previewRestore({ platformId: id, number: 1 });

  expect(comparison.summary).toMatchObject({ sectionsAdded: 1, cookiesChanged: 1 });
  expect(await contentHash(id)).not.toBe(
    (await api.as(ada).version.list({ platformId: id }))[0]?.contentHash,
  );
});

test("a restored draft stays on the base version of its version when the base moves on", async () => {
  const { id, base, basePolicyId } = await publishThenChange("restore-base");
  await save(api.as(ben), base, row, "retention", { amount: 5, unit: "month" });
  await publishBase(api.as(ben), basePolicyId);
  await restore(id, 1);
  const before = await contentHash(id);

  await save(api.as(ben), base, row, "retention", { amount: 4, unit: "month" });
  await publishBase(api.as(ben), basePolicyId);
  expect(await contentHash(id)).toBe(before);
  expect((await api.as(ada).version.list({ platformId: id }))[0]?.contentHash).toBe(before);
});

test("categories and providers are those of the version, until today's are asked for", async () => {
  const { id } = await publishThenChange("restore-catalogue");
  const name = (await api.ctx.db.provider.findUniqueOrThrow({ where: { key: "opendatasoft" } }))
    .name;
  await api.ctx.db.provider.update({ where: { key: "opendatasoft" }, data: { name: "Renamed" } });

  try {
    expect(await restore(id, 1)).toMatchObject({ equal: true, catalogueOfThen: true });
    expect(await api.as(ada).version.restoreState({ platformId: id })).toMatchObject({
      catalogueOfThen: true,
    });
    const then = await contentHash(id);
    await api.as(ada).version.takeTodaysCatalogue({ platformId: id });
    expect(await contentHash(id)).not.toBe(then);
    expect(await api.as(ada).version.restoreState({ platformId: id })).toEqual({
      undoable: null,
      catalogueOfThen: false,
    });
  } finally {
    await api.ctx.db.provider.update({ where: { key: "opendatasoft" }, data: { name } });
  }
});

test("whoever had a field open before a restoring loses the race for it", async () => {
  const { id, platform, basePolicyId } = await publishThenChange("restore-race");
  const seen = { id: basePolicyId, version: 1 };
  await restore(id, 1);

  const stale = { subject: platform, part: row, field: "purpose", locale: en };
  expect(
    await api
      .as(ben)
      .policy.saveField({ ...stale, value: "From an old tab", revision: 2, base: seen }),
  ).toMatchObject({
    code: "lost_race",
    theirs: { value: "To know what you chose", revision: 3, by: "Ada" },
  });
  expect(
    await api.as(ben).policy.saveField({
      ...stale,
      part: ownSection,
      field: "body",
      value: "From an old tab",
      revision: 0,
      base: seen,
    }),
  ).toMatchObject({ code: "lost_race" });
});

test("a draft that was edited since the preview is not written over", async () => {
  const { id, platform } = await publishThenChange("restore-meanwhile");
  const { editRevision } = await api.as(ada).version.previewRestore({ platformId: id, number: 1 });
  await save(api.as(ben), platform, row, "purpose", "Ben was quicker", "en", 1);
  const before = await contentHash(id);

  expect(await api.as(ada).version.restore({ platformId: id, number: 1, editRevision })).toEqual({
    ok: false,
    code: "edited_meanwhile",
  });
  expect(await contentHash(id)).toBe(before);
});

test("one act undoes a restoring, whatever it wrote over", async () => {
  const { id, base, basePolicyId } = await publishThenChange("restore-undone");
  await save(api.as(ben), base, row, "retention", { amount: 5, unit: "month" });
  await publishBase(api.as(ben), basePolicyId);
  await api.as(ada).platform.setLocale({ platformId: id, locale: "fr", live: true });
  const before = await contentHash(id);
  await restore(id, 1);
  expect(await contentHash(id)).not.toBe(before);

  const { undoable } = await api.as(ben).version.restoreState({ platformId: id });
  expect(undoable).toMatchObject({ number: 1, by: "Ada" });
  const change = String(undoable?.change);
  expect(await api.as(ben).version.undoRestore({ platformId: id, change })).toEqual({ ok: true });
  expect(await contentHash(id)).toBe(before);
  expect(await api.as(ada).version.restoreState({ platformId: id })).toMatchObject({
    undoable: null,
  });
  const { base: followed } = (await api.as(ada).platform.bySlug({ slug: "restore-undone" })) ?? {};
  expect(followed).toMatchObject({ following: "follows" });
});

test("a language that only the version had goes again when its restoring is undone", async () => {
  const { id, basePolicyId, base } = await writePlatform(api.as(ada), "restore-language");
  await api.as(ada).basePolicy.setLocale({ basePolicyId, locale: "fr", live: true });
  for (const [part, field, text] of [
    [{ kind: "policy", key: "policy" }, "title", "Politique relative aux cookies"],
    [{ kind: "section", key: "cookies" }, "heading", "Cookies"],
    [
      { kind: "section", key: "cookies" },
      "body",
      "Ce que {{platform.url}} laisse ici. Vous pouvez modifier votre choix de cookies à tout moment.",
    ],
    [row, "functionAndLocation", "Bandeau"],
    [row, "purpose", "Pour s’en souvenir"],
  ] as const) {
    await save(api.as(ada), base, part, field, text, "fr");
  }
  await publishBase(api.as(ada), basePolicyId);
  await api.as(ada).platform.setLocale({ platformId: id, locale: "fr", live: true });
  const published = await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  await api.as(ada).platform.removeLocale({ platformId: id, locale: "fr" });
  const before = await contentHash(id);

  const restored = await restore(id, 1);
  expect([published.ok, restored]).toMatchObject([true, { equal: true }]);
  await api
    .as(ada)
    .version.undoRestore({ platformId: id, change: restored.ok ? restored.change : "" });
  expect(await contentHash(id)).toBe(before);
});

test("a restoring is not undone over what was edited after it", async () => {
  const { id, platform } = await publishThenChange("restore-kept");
  const restored = await restore(id, 1);
  await save(api.as(ben), platform, row, "purpose", "Written after", "en", 1);

  expect(
    await api.as(ada).version.undoRestore({
      platformId: id,
      change: restored.ok ? restored.change : "",
    }),
  ).toEqual({ ok: false, code: "edited_meanwhile" });
  expect(await api.as(ada).version.restoreState({ platformId: id })).toMatchObject({
    undoable: null,
  });
});

test("the address stays today's, and what it was is said", async () => {
  const { id } = await publishThenChange("restore-moved");
  const url = "https://moved.example.org";
  await api.ctx.db.platform.update({ where: { id }, data: { url } });

  expect(await restore(id, 1)).toMatchObject({
    equal: false,
    differs: [{ what: "url", before: "https://restore-moved.example.org", today: url }],
  });
});

test("what is being translated is left alone by a version that did not have the language", async () => {
  const { id, platform } = await publishThenChange("restore-translated");
  await api.as(ada).platform.setLocale({ platformId: id, locale: "fr", live: false });
  await save(api.as(ben), platform, row, "purpose", "Pour s’en souvenir", "fr", 1);
  await restore(id, 1);

  const { cookies } = await api.as(ada).policy.open({ subject: platform });
  expect(cookies[0]?.prose.purpose).toMatchObject({
    en: { value: "To know what you chose" },
    fr: { value: "Pour s’en souvenir" },
  });
});
