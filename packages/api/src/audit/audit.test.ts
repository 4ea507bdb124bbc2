import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createTestApi,
  reviewed,
  save,
  type TestApi,
  writePlatform,
} from "../test-context.ts";
import { findEntries } from "./read-store.ts";

let api: TestApi;
let platform: Awaited<ReturnType<typeof writePlatform>>;
beforeAll(async () => {
  api = await createTestApi();
  platform = await writePlatform(api.as(ada), "babel");
  await save(api.as(ben), platform.platform, row, "purpose", "To know it", "en", 1);
  await api.as(ben).policy.publish(await reviewed(api.as(ben), platform.id));
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const page = { before: null, limit: 100 };

function list(
  filter: Omit<Parameters<ReturnType<TestApi["as"]>["audit"]["list"]>[0], "before" | "limit"> = {},
) {
  return api.as(ada).audit.list({ ...page, ...filter });
}

test("an entry names who did it, to what, and what it says of a publication is the version's", async () => {
  const { rows } = await list({ act: "policy.publish" });
  const [version] = await api.as(ada).version.list({ platformId: platform.id });
  expect(rows).toMatchObject([
    {
      act: "policy.publish",
      by: { id: ben.id, name: "Ben", isPerson: true },
      about: { kind: "platform", id: platform.id, name: "babel", key: "babel" },
      published: { number: 1, hash: version?.versionHash, kind: "minor", note: "" },
    },
  ]);
});

test("an entry is opened with the fields that it changed, before and after", async () => {
  const { rows } = await list({ by: ben.id, act: "policy.saveField" });
  const [saved] = rows;
  expect(rows).toHaveLength(1);
  expect(await api.as(ada).audit.entry({ id: saved?.id ?? "", after: null })).toMatchObject({
    entry: { id: saved?.id, changes: 1 },
    changes: [
      {
        owner: { kind: "platform", name: "babel" },
        part: row,
        field: "purpose",
        locale: "en",
        before: "To remember your choice",
        after: "To know it",
      },
    ],
    hasMore: false,
  });
});

test("pages follow one another without a gap or a repetition, and filters narrow them", async () => {
  const all = (await list()).rows.map(({ id }) => id);
  const paged: string[] = [];
  for (let before: string | null = null; ;) {
    const { rows, hasMore } = await api.as(ada).audit.list({ before, limit: 7 });
    paged.push(...rows.map(({ id }) => id));
    before = rows.at(-1)?.id ?? null;
    if (!hasMore) break;
  }
  expect(paged).toEqual(all);
  expect(all).toEqual(all.toSorted().toReversed());

  const words = await list({ group: "words" });
  expect(words.rows.every(({ act }) => /^(policy|catalogue)\./u.test(act))).toBe(true);
  expect(words.rows.length).toBeLessThan(all.length);
  expect((await list({ from: "2999-01-01T00:00:00.000Z" })).rows).toEqual([]);
  expect((await list({ to: "2000-01-01T00:00:00.000Z" })).rows).toEqual([]);
});

test("the acts of a draft are those about it and those that changed a field of it", async () => {
  const { group } = await made(api.as(ada).group.create({ name: "Demos" }));
  await api.as(ada).group.put({
    groupId: group.id,
    selection: { ids: [platform.id] },
    isMember: true,
  });
  const { rows } = await list({ subject: platform.id });
  expect(rows.map(({ act }) => act)).toEqual([
    "group.put",
    "policy.publish",
    "policy.saveField",
    "platform.create",
  ]);
  expect(rows[0]).toMatchObject({ about: { kind: "group", name: "Demos" } });
});

test("what is gone keeps its entry, without a name", async () => {
  const { group } = await made(api.as(ada).group.create({ name: "Short-lived" }));
  await api.as(ada).group.remove({ groupId: group.id });
  const { rows } = await list({ subject: group.id });
  expect(rows.map(({ act, about }) => [act, about?.name])).toEqual([
    ["group.remove", null],
    ["group.create", null],
  ]);
});

test("those who have an entry are listed once", async () => {
  expect((await api.as(ada).audit.actors()).map(({ name }) => name)).toEqual(["Ada", "Ben"]);
});

test("an act that is refused, changes nothing or asks leaves no entry", async () => {
  const before = (await list()).rows.length;
  await api.as(ada).group.create({ name: "Demos" });
  await save(api.as(ben), platform.platform, row, "purpose", "To know it", "en", 1);
  await api.as(ada).platform.select({ selection: { ids: [platform.id] } });
  expect((await list()).rows).toHaveLength(before);
});

test("the database refuses to change or delete an entry", async () => {
  const { auditEntry } = api.ctx.db;
  await expect(auditEntry.updateMany({ data: { by: "nobody" } })).rejects.toThrow();
  await expect(auditEntry.deleteMany({})).rejects.toThrow();
  await expect(api.ctx.db.$executeRaw`truncate "AuditEntry" cascade`).rejects.toThrow();
});

test("nobody but administrators of everything reads the record", async () => {
  const editor = { ...ben, grants: [{ role: "approver", group: null, locales: [] }] } as const;
  await expect(api.as(editor).audit.list(page)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(api.as(editor).audit.actors()).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a page is read from behind an entry, in either direction", async () => {
  const { db } = api.ctx;
  const [first, second] = await findEntries(db, {}, { order: "oldest", behind: null, limit: 2 });
  const back = { order: "newest", behind: second?.id ?? "", limit: 5 } as const;
  expect((await findEntries(db, {}, back)).map(({ id }) => id)).toEqual([first?.id]);
});

async function made<Made extends { ok: boolean }>(act: Promise<Made>) {
  const result = await act;
  if (!isMade(result)) throw new Error(JSON.stringify(result));
  return result;
}

function isMade<Made extends { ok: boolean }>(result: Made): result is Extract<Made, { ok: true }> {
  return result.ok;
}
