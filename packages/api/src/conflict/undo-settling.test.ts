import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../context.ts";
import {
  ada,
  ben,
  createPlatform,
  createTestApi,
  publishBase,
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
const own = "Keeps what you said";

/** Two platforms with the same own words, over which the base has changed what it says. */
async function writeConflicts(name: string) {
  const caller = api.as(ada);
  const { basePolicyId, base, id } = await writePlatform(caller, name);
  const ids = [id, await createPlatform(caller, basePolicyId, `${name}-twin`)] as const;
  for (const one of ids)
    await save(caller, { kind: "platform", id: one }, row, "purpose", own, "en", 1);
  await save(caller, base, row, "purpose", "To keep your choice", "en");
  await publishBase(caller, basePolicyId);
  const [group] = await caller.conflict.list({ basePolicyId });
  if (group === undefined) throw new Error("nothing is in conflict");
  return { basePolicyId, ids, group };
}

async function purposeOf(id: string) {
  const view = await api.as(ada).policy.open({ subject: { kind: "platform", id } });
  return view.cookies[0]?.prose.purpose["en"];
}

test.each(["take_base", "keep_own", { text: "To keep what you said" }] as const)(
  "a decision for many platforms (%j) is taken back in one act, and the conflict is the same again",
  async (choice) => {
    const name = typeof choice === "string" ? choice.replace("_", "-") : "merged-by-hand";
    const { basePolicyId, ids, group } = await writeConflicts(name);
    const decisions = [{ key: group.key, choice }];
    const { entry } = await api.as(ada).conflict.settle({ basePolicyId, decisions });
    expect(await api.as(ada).conflict.list({ basePolicyId })).toEqual([]);

    expect(await api.as(ben).conflict.undo({ entry })).toEqual({
      platforms: 2,
      undone: 2,
      left: [],
    });
    expect(await api.as(ada).conflict.list({ basePolicyId })).toEqual([group]);
    for (const id of ids)
      expect(await purposeOf(id)).toMatchObject({ value: own, conflict: true, revision: 3 });
  },
);

test("what somebody wrote since a decision stays, and is named with who wrote it", async () => {
  const { basePolicyId, ids, group } = await writeConflicts("written-since");
  const decisions = [{ key: group.key, choice: "take_base" as const }];
  const { entry } = await api.as(ada).conflict.settle({ basePolicyId, decisions });
  const subject = { kind: "platform", id: ids[1] } as const;
  await save(api.as(ben), subject, row, "purpose", "Ben's own", "en", 2);

  expect(await api.as(ada).conflict.undo({ entry })).toMatchObject({
    platforms: 1,
    undone: 1,
    left: [{ platform: { slug: "written-since-twin" }, part: row, field: "purpose", by: ben.name }],
  });
  expect(await purposeOf(ids[0])).toMatchObject({ value: own, conflict: true });
  expect(await purposeOf(ids[1])).toMatchObject({ value: "Ben's own", conflict: false });
});

test("the decisions for one platform are taken back, and history keeps both acts", async () => {
  const { ids } = await writeConflicts("one-platform");
  const [platformId] = ids;
  const { entry } = await api.as(ada).conflict.settlePlatform({ platformId, choice: "take_base" });
  expect(await api.as(ben).conflict.undo({ entry })).toMatchObject({ undone: 1, left: [] });
  expect(await purposeOf(ids[0])).toMatchObject({ value: own, conflict: true });

  const lines = await api.ctx.db.fieldChange.findMany({
    where: { ownerId: platformId, field: "purpose" },
    orderBy: { revision: "asc" },
  });
  expect(lines.map(({ by, after }) => [by, after])).toEqual([
    ["ada", { value: own }],
    ["ada", { value: "To keep your choice" }],
    ["ben", { value: own }],
  ]);
});

test("a decision is taken back once: the second time it is as if somebody had written since", async () => {
  const { ids } = await writeConflicts("undone-twice");
  const [platformId] = ids;
  const { entry } = await api.as(ada).conflict.settlePlatform({ platformId, choice: "keep_own" });
  const both = await Promise.all([
    api.as(ada).conflict.undo({ entry }),
    api.as(ada).conflict.undo({ entry }),
  ]);
  expect(both.filter(({ undone }) => undone === 1)).toHaveLength(1);
});

test("what was decided where a person may not edit is not theirs to take back", async () => {
  const { ids } = await writeConflicts("not-theirs");
  const [platformId] = ids;
  const { entry } = await api.as(ada).conflict.settlePlatform({ platformId, choice: "keep_own" });
  const groupId = api.ctx.newId();
  const editor: Actor = { ...ben, grants: [{ role: "editor", group: groupId, locales: [] }] };
  await expect(api.as(editor).conflict.undo({ entry })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await purposeOf(platformId)).toMatchObject({ conflict: false });
});
