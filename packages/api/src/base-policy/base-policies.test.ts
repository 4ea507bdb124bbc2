import { hashSchema } from "@cookiedesk/domain/hash";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createPlatform,
  createTestApi,
  publishBase,
  save,
  setFollowing,
  type TestApi,
  writeBase,
  writePlatform,
} from "../test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;

async function purposeOf(subject: { kind: "base"; id: string }) {
  const view = await api.as(ada).policy.open({ subject });
  return view.cookies[0]?.prose.purpose["en"];
}

async function restore(basePolicyId: string, number: number) {
  const asked = { basePolicyId, number };
  const { reviewed } = await api.as(ada).basePolicy.previewRestore(asked);
  return api.as(ada).basePolicy.restoreVersion({ ...asked, reviewed: hashSchema.parse(reviewed) });
}

test("a base says who is on which version, who is pinned, and what is overridden most", async () => {
  const { id, basePolicyId, base, platform } = await writePlatform(api.as(ada), "adopted");
  const waiting = await createPlatform(api.as(ada), basePolicyId, "adopted-two");
  await setFollowing(api.as(ada), id, "pinned");
  await setFollowing(api.as(ada), waiting, "except_material");
  await save(api.as(ada), platform, row, "purpose", "To remember yours", "en", 1);
  await save(api.as(ada), base, row, "purpose", "To keep it", "en");
  await publishBase(api.as(ada), basePolicyId, "material");

  expect(await api.as(ada).basePolicy.byKey({ key: "adopted" })).toMatchObject({
    platforms: 2,
    pinned: 1,
    waiting: 1,
    adoption: [
      { version: 1, live: 0, drafts: 2 },
      { version: null, live: 2, drafts: 0 },
    ],
  });
  expect(await api.as(ada).basePolicy.use({ basePolicyId })).toEqual({
    overridden: [{ part: row, platforms: 1 }],
    placeholders: [{ name: "platform.url", texts: 1 }],
  });
});

test("a copy has the parts, texts and languages of its original under the same keys, and no version", async () => {
  const { basePolicyId, subject } = await writeBase(api.as(ada), "original");
  await api.as(ada).basePolicy.setLocale({ basePolicyId, locale: "fr", live: false });
  await publishBase(api.as(ada), basePolicyId);
  const copied = await api.as(ada).basePolicy.copy({ basePolicyId, name: "The copy" });
  if (!copied.ok) throw new Error(JSON.stringify(copied));

  expect(copied.key).toBe("the-copy");
  const copy = await api.as(ada).policy.open({ subject: { kind: "base", id: copied.id } });
  const original = await api.as(ada).policy.open({ subject });
  expect(copy.contentHash).toBe(original.contentHash);
  expect(copy.locales).toEqual(original.locales);
  expect(copy.live).toBeNull();

  await save(api.as(ada), subject, row, "purpose", "Only in the original", "en");
  expect((await purposeOf({ kind: "base", id: copied.id }))?.value).toBe("To remember your choice");
});

test("two bases do not share a name, whether one is made, copied or renamed", async () => {
  const { basePolicyId } = await writeBase(api.as(ada), "named");
  const other = await writeBase(api.as(ada), "named otherwise");
  const taken = { ok: false, problems: [{ field: "name", code: "name_taken" }] };
  expect(await api.as(ada).basePolicy.create({ name: "named", locale: "en" })).toEqual(taken);
  expect(await api.as(ada).basePolicy.copy({ basePolicyId, name: "named" })).toEqual(taken);
  expect(
    await api
      .as(ada)
      .basePolicy.rename({ basePolicyId: other.basePolicyId, name: "named", revision: 0 }),
  ).toEqual({ ok: false, code: "invalid", problems: [{ code: "name_taken" }] });
});

test("two bases whose names differ only by marks get different keys", async () => {
  const first = await api.as(ada).basePolicy.create({ name: "Portals!", locale: "en" });
  const second = await api.as(ada).basePolicy.create({ name: "Portals?", locale: "en" });
  expect([first, second]).toMatchObject([{ key: "portals" }, { key: "portals-2" }]);
});

test("of two people who rename a base, the second is shown the first", async () => {
  const { basePolicyId } = await writeBase(api.as(ada), "renamed");
  const rename = { basePolicyId, revision: 0 };
  expect(await api.as(ada).basePolicy.rename({ ...rename, name: "By Ada" })).toMatchObject({
    ok: true,
    revision: 1,
  });
  expect(await api.as(ben).basePolicy.rename({ ...rename, name: "By Ben" })).toMatchObject({
    code: "lost_race",
    theirs: { value: "By Ada", by: "Ada" },
  });
});

test("restoring a version makes a draft of equal content, whose revisions go on, and can be undone", async () => {
  const { basePolicyId, subject } = await writeBase(api.as(ada), "restored");
  await publishBase(api.as(ada), basePolicyId);
  const first = await api.as(ada).policy.open({ subject });
  await save(api.as(ada), subject, row, "purpose", "Something else", "en");
  await save(api.as(ada), subject, { kind: "policy", key: "policy" }, "title", "Another", "en");
  await api.as(ada).policy.addCookie({ subject, names: ["extra"], after: null });
  const before = await api.as(ada).policy.open({ subject });

  const restored = await restore(basePolicyId, 1);
  expect(restored).toMatchObject({ ok: true, equal: true });
  const after = await api.as(ada).policy.open({ subject });
  expect(after.contentHash).toBe(first.contentHash);
  expect(await purposeOf(subject)).toMatchObject({ value: "To remember your choice", revision: 3 });

  if (!restored.ok) throw new Error(JSON.stringify(restored));
  const undo = { basePolicyId, change: restored.change };
  expect(await api.as(ada).basePolicy.undoRestore(undo)).toEqual({ ok: true });
  expect((await api.as(ada).policy.open({ subject })).contentHash).toBe(before.contentHash);
  expect(await api.as(ada).basePolicy.undoRestore(undo)).toMatchObject({
    code: "edited_meanwhile",
  });
});

test("a draft that somebody edited since it was looked at is not written over", async () => {
  const { basePolicyId, subject } = await writeBase(api.as(ada), "looked-at");
  await publishBase(api.as(ada), basePolicyId);
  const asked = { basePolicyId, number: 1 };
  const { reviewed } = await api.as(ada).basePolicy.previewRestore(asked);
  await save(api.as(ben), subject, row, "purpose", "Ben was here", "en");
  expect(
    await api.as(ada).basePolicy.restoreVersion({ ...asked, reviewed: hashSchema.parse(reviewed) }),
  ).toEqual({ ok: false, code: "edited_meanwhile" });
  expect((await purposeOf(subject))?.value).toBe("Ben was here");
});

test("a part whose key a platform took since it went does not come back beside it", async () => {
  const written = await writePlatform(api.as(ada), "held");
  const section = await api
    .as(ada)
    .policy.addSection({ subject: written.base, locale: "en", heading: "More", after: null });
  if (!section.ok) throw new Error(JSON.stringify(section));
  const part = { kind: "section", key: section.key } as const;
  await save(api.as(ada), written.base, part, "body", "Words.", "en");
  await publishBase(api.as(ada), written.basePolicyId);
  await api.as(ada).policy.removePart({ subject: written.base, part });
  await publishBase(api.as(ada), written.basePolicyId);
  const own = { subject: written.platform, locale: "en" as const, heading: "More", after: null };
  expect(await api.as(ada).policy.addSection(own)).toEqual({ ok: true, key: section.key });

  expect(await restore(written.basePolicyId, 2)).toEqual({
    ok: false,
    code: "key_taken",
    held: [{ part, platforms: 1 }],
  });
});

test("a version is opened as it was published, whatever the draft says now", async () => {
  const { basePolicyId, subject } = await writeBase(api.as(ada), "opened");
  await publishBase(api.as(ada), basePolicyId);
  await save(api.as(ada), subject, row, "purpose", "Something else", "en");
  const opened = await api
    .as(ada)
    .basePolicy.openVersion({ basePolicyId, number: 1, locale: null });
  expect(opened).toMatchObject({ number: 1, by: "Ada", locales: ["en"] });
  expect(opened.document.cookies[0]?.purpose).toBe("To remember your choice");
});
