import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  createPlatform,
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

test("the reach of a draft is told by groups, and conflicts by what there is to decide", async () => {
  const caller = api.as(ada);
  const { basePolicyId, base, platform } = await writePlatform(caller, "reach");
  const twin = {
    kind: "platform",
    id: await createPlatform(caller, basePolicyId, "reach-twin"),
  } as const;
  await createPlatform(caller, basePolicyId, "reach-plain");
  const merging = {
    kind: "platform",
    id: await createPlatform(caller, basePolicyId, "reach-merging"),
  } as const;
  for (const subject of [platform, twin])
    await save(caller, subject, row, "purpose", "Keeps what you said", "en", 1);
  await save(caller, merging, row, "purpose", "To remember your choice on this portal", "en", 1);

  await save(caller, base, row, "purpose", "To keep your choice", "en");
  const reach = await caller.reach.ofDraft({ basePolicyId, kind: "minor" });

  expect(reach).toMatchObject({
    platforms: 4,
    unchanged: 0,
    pinned: 0,
    waiting: 0,
    locales: ["en"],
    overrides: 3,
    merged: 1,
    conflicts: 2,
    moreGroups: 0,
  });
  expect(reach.groups.map(({ some }) => some.map(({ slug }) => slug))).toEqual([
    ["reach", "reach-twin"],
    ["reach-plain"],
    ["reach-merging"],
  ]);
  expect(reach.groups[2]?.merged).toMatchObject([
    { merged: "To keep your choice on this portal", base: "To keep your choice" },
  ]);
  expect(reach.groups[0]?.conflicts).toMatchObject([
    { own: "Keeps what you said", anchor: "To remember your choice", base: "To keep your choice" },
  ]);
});

test("a decision that comes with a base version holds for every platform with the same conflict", async () => {
  const caller = api.as(ada);
  const { basePolicyId, base, platform } = await writePlatform(caller, "decided");
  const twin = {
    kind: "platform",
    id: await createPlatform(caller, basePolicyId, "decided-twin"),
  } as const;
  const other = {
    kind: "platform",
    id: await createPlatform(caller, basePolicyId, "decided-other"),
  } as const;
  for (const subject of [platform, twin])
    await save(caller, subject, row, "purpose", "Keeps what you said", "en", 1);
  await save(caller, other, row, "purpose", "Holds what you said", "en", 1);
  await save(caller, base, row, "purpose", "To keep your choice", "en");

  const { groups } = await caller.reach.ofDraft({ basePolicyId, kind: "minor" });
  const key = groups[0]?.conflicts[0]?.key ?? "";
  const { contentHash } = await caller.basePolicy.publishPlan({ basePolicyId });
  const published = await caller.basePolicy.publish({
    basePolicyId,
    reviewed: contentHash,
    note: "",
    kind: "material",
    decisions: [{ key, choice: { text: "To keep what you said" } }],
  });

  expect(published).toMatchObject({
    ok: true,
    settled: { platforms: 2, settled: 2, gone: [], homeless: 0, invalid: [] },
  });
  for (const subject of [platform, twin]) {
    const view = await caller.policy.open({ subject });
    expect(view.conflicts).toEqual([]);
    expect(view.cookies[0]?.prose.purpose["en"]).toMatchObject({
      value: "To keep what you said",
      base: "To keep your choice",
      own: true,
      revision: 2,
    });
  }
  const left = await caller.conflict.list({ basePolicyId });
  expect(left).toMatchObject([{ own: "Holds what you said", platforms: 1 }]);
});

test("conflicts are decided by groups, and one that changed meanwhile is left alone", async () => {
  const caller = api.as(ada);
  const { basePolicyId, base, platform } = await writePlatform(caller, "grouped");
  const twin = {
    kind: "platform",
    id: await createPlatform(caller, basePolicyId, "grouped-twin"),
  } as const;
  for (const subject of [platform, twin])
    await save(caller, subject, row, "purpose", "Keeps what you said", "en", 1);
  await save(caller, base, row, "purpose", "To keep your choice", "en");
  await publishBase(caller, basePolicyId);
  const [group] = await caller.conflict.list({ basePolicyId });
  expect(group?.platforms).toBe(2);
  expect(group?.pieces).toContainEqual({
    kind: "disputed",
    anchor: "To remember your choice",
    base: "To keep your choice",
    own: "Keeps what you said",
  });

  await save(caller, twin, row, "purpose", "Something else", "en", 1);
  const key = group?.key ?? "";
  const settled = await caller.conflict.settle({
    basePolicyId,
    decisions: [{ key, choice: "take_base" }],
  });
  expect(settled).toMatchObject({ platforms: 1, settled: 1, gone: [] });
  expect(
    (await caller.policy.open({ subject: platform })).cookies[0]?.prose.purpose["en"],
  ).toMatchObject({ value: "To keep your choice", own: false });
  expect(
    await caller.conflict.settle({ basePolicyId, decisions: [{ key, choice: "keep_own" }] }),
  ).toMatchObject({ settled: 0, gone: [key] });
});

test("all conflicts of one platform are decided in one act", async () => {
  const caller = api.as(ada);
  const { basePolicyId, base, platform } = await writePlatform(caller, "at-once");
  await save(caller, platform, row, "purpose", "Keeps what you said", "en", 1);
  await save(caller, platform, row, "retention", "session", null, 1);
  await save(caller, base, row, "purpose", "To keep your choice", "en");
  await save(caller, base, row, "retention", { amount: 1, unit: "year" });
  await publishBase(caller, basePolicyId);

  expect(
    await caller.conflict.settlePlatform({ platformId: platform.id, choice: "keep_own" }),
  ).toMatchObject({ platforms: 1, settled: 2 });
  const view = await caller.policy.open({ subject: platform });
  expect(view.conflicts).toEqual([]);
  expect(view.cookies[0]?.scalars.retention).toMatchObject({ value: "session", own: true });
});

test("a merge is shown as such, can be taken apart, and is what is published", async () => {
  const caller = api.as(ada);
  const { basePolicyId, base, platform } = await writePlatform(caller, "merged");
  const own = "To remember your choice on this portal";
  await save(caller, platform, row, "purpose", own, "en", 1);
  await save(caller, base, row, "purpose", "To keep your choice", "en");
  await publishBase(caller, basePolicyId);

  const merged = "To keep your choice on this portal";
  const purpose = async () =>
    (await caller.policy.open({ subject: platform })).cookies[0]?.prose.purpose["en"];
  expect(await purpose()).toMatchObject({
    value: merged,
    conflict: false,
    merged: { own, formerBase: "To remember your choice" },
    revision: 1,
  });
  const published = await caller.policy.publish(await reviewed(caller, platform.id));
  expect(published).toMatchObject({ ok: true, number: 1 });
  const opened = await caller.version.open({ platformId: platform.id, number: 1 });
  expect(opened.documents["en"]?.cookies[0]?.purpose).toBe(merged);

  await caller.policy.settleConflict({
    platformId: platform.id,
    part: row,
    field: "purpose",
    locale: en,
    revision: 1,
    choice: "keep_own",
    base: { id: basePolicyId, version: 2 },
  });
  expect(await purpose()).toMatchObject({ value: own, merged: null, revision: 2 });
});

test("what is typed into a base's field has a reach before it is saved", async () => {
  const caller = api.as(ada);
  const { basePolicyId } = await writePlatform(caller, "typed");
  const field = { basePolicyId, part: row, field: "purpose", locale: en };
  expect(await caller.reach.ofField({ ...field, value: "To keep your choice" })).toMatchObject({
    platforms: 1,
    conflicts: 0,
  });
  expect(await caller.reach.ofField({ ...field, value: "To remember your choice" })).toMatchObject({
    platforms: 0,
    unchanged: 1,
  });
  expect(await caller.reach.ofField({ ...field, value: 7 })).toBeNull();
});
