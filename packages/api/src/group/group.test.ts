import { afterAll, beforeAll, expect, test } from "vitest";

import { ada, createPlatform, createTestApi, type TestApi, writeBase } from "../test-context.ts";

let api: TestApi;
let basePolicyId: string;
beforeAll(async () => {
  api = await createTestApi();
  ({ basePolicyId } = await writeBase(api.as(ada), "grouped"));
});
afterAll(() => api.close());

async function createGroup(name: string) {
  const created = await api.as(ada).group.create({ name });
  if (!created.ok) throw new Error(JSON.stringify(created));
  return created.group;
}

const groupsOf = async (slug: string) =>
  (await api.as(ada).platform.bySlug({ slug }))?.groups.map(({ name }) => name);

test("platforms are put into a group and taken out, one or all that match; only what changes counts", async () => {
  const one = await createPlatform(api.as(ada), basePolicyId, "put-one");
  const two = await createPlatform(api.as(ada), basePolicyId, "put-two");
  const { id: groupId } = await createGroup("Put");
  const first = { groupId, selection: { ids: [one, one] }, isMember: true };
  expect(await api.as(ada).group.put(first)).toEqual({ ok: true, changed: [one] });
  const matching = { matching: { search: "put-" }, count: 2 };
  expect(await api.as(ada).group.put({ groupId, selection: matching, isMember: true })).toEqual({
    ok: true,
    changed: [two],
  });
  expect(await groupsOf("put-two")).toEqual(["Put"]);

  const out = { groupId, selection: { ids: [one] }, isMember: false };
  expect(await api.as(ada).group.put(out)).toEqual({ ok: true, changed: [one] });
  expect(await groupsOf("put-one")).toEqual([]);
});

test("where others match by now than the person was told, nothing is done", async () => {
  await createPlatform(api.as(ada), basePolicyId, "count-one");
  const { id: groupId } = await createGroup("Counted");
  const selection = { matching: { search: "count-" }, count: 7 };
  expect(await api.as(ada).group.put({ groupId, selection, isMember: true })).toEqual({
    ok: false,
    code: "selection_changed",
    count: 1,
  });
  expect(await groupsOf("count-one")).toEqual([]);
});

test("a name is taken once, also by renaming; the key stays", async () => {
  const { id: groupId, key } = await createGroup("Large cities");
  await createGroup("Small cities");
  const taken = { ok: false, problems: [{ field: "name", code: "name_taken" }] };

  expect(await api.as(ada).group.create({ name: " Large cities " })).toEqual(taken);
  expect(await api.as(ada).group.rename({ groupId, name: "Small cities" })).toEqual(taken);
  expect(await api.as(ada).group.rename({ groupId, name: "Cities" })).toEqual({
    ok: true,
    group: { id: groupId, key, name: "Cities" },
  });
});

test("a group that is removed leaves its platforms, and names them", async () => {
  const id = await createPlatform(api.as(ada), basePolicyId, "left");
  const { id: groupId } = await createGroup("Removed");
  await api.as(ada).group.put({ groupId, selection: { ids: [id] }, isMember: true });

  expect(await api.as(ada).group.remove({ groupId })).toEqual({
    name: "Removed",
    platformIds: [id],
  });
  expect(await groupsOf("left")).toEqual([]);
});
