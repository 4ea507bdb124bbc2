import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createTestApi,
  save,
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

test("a removed row comes back as it was, with its texts and their revisions", async () => {
  const { subject } = await writeBase(api.as(ada), "remove");
  const before = (await api.as(ada).policy.open({ subject })).cookies;

  const removal = await api.as(ada).policy.removePart({ subject, part: row });
  if (!removal.ok) throw new Error(removal.code);
  expect((await api.as(ada).policy.open({ subject })).cookies).toEqual([]);

  expect(await api.as(ada).policy.restorePart({ subject, removed: removal.removed })).toEqual({
    ok: true,
  });
  expect((await api.as(ada).policy.open({ subject })).cookies).toEqual(before);
});

test("undoing an older removal brings back what was removed last, with its revisions", async () => {
  const caller = api.as(ada);
  const { subject } = await writeBase(caller, "removed-twice");
  const first = await caller.policy.removePart({ subject, part: row });
  if (!first.ok) throw new Error(first.code);
  await caller.policy.restorePart({ subject, removed: first.removed });
  await save(caller, subject, row, "retention", { amount: 1, unit: "year" });
  const before = (await caller.policy.open({ subject })).cookies;
  await caller.policy.removePart({ subject, part: row });

  expect(await caller.policy.restorePart({ subject, removed: first.removed })).toEqual({
    ok: true,
  });
  expect((await caller.policy.open({ subject })).cookies).toEqual(before);
});

test("a platform moves, adds and removes parts of its own among the base's", async () => {
  const { platform: subject } = await writePlatform(api.as(ada), "own-parts");
  const added = await api.as(ada).policy.addCookie({ subject, names: ["_pk_id.*"], after: null });
  expect(added).toEqual({ ok: true, key: "_pk_id.*" });
  const keys = async () =>
    (await api.as(ada).policy.open({ subject })).cookies.map(({ ref, origin }) => [
      ref.key,
      origin,
    ]);
  expect(await keys()).toEqual([
    ["_pk_id.*", "own"],
    ["cookies_preferences", "base"],
  ]);

  const moved = await api.as(ada).policy.movePart({ subject, part: row, after: null });
  expect(moved).toMatchObject({ ok: true, unchanged: false });
  expect(await keys()).toEqual([
    ["cookies_preferences", "base"],
    ["_pk_id.*", "own"],
  ]);
  expect(await api.as(ada).policy.removePart({ subject, part: row })).toEqual({
    ok: false,
    code: "inherited",
  });
});

test("a base and its platforms that name parts alike at once get different keys", async () => {
  const { base, platform } = await writePlatform(api.as(ada), "same-names");
  const added = await Promise.all(
    [base, platform, base, platform].map((subject) =>
      api.as(ada).policy.addCookie({ subject, names: ["_ga"], after: null }),
    ),
  );
  const keys = added.map((one) => (one.ok ? one.key : one.problems));
  expect(new Set(keys)).toEqual(new Set(["_ga", "_ga-2", "_ga-3", "_ga-4"]));
});

test("a removed row stays away when its key was given to another meanwhile", async () => {
  const { base, platform } = await writePlatform(api.as(ada), "taken-key");
  const names = { names: ["_gid"], after: null };
  const part = { kind: "cookie", key: "_gid" } as const;
  await api.as(ada).policy.addCookie({ subject: platform, ...names });
  const removal = await api.as(ada).policy.removePart({ subject: platform, part });
  if (!removal.ok) throw new Error(removal.code);
  expect(await api.as(ben).policy.addCookie({ subject: base, ...names })).toEqual({
    ok: true,
    key: "_gid",
  });

  const restore = { subject: platform, removed: removal.removed };
  expect(await api.as(ada).policy.restorePart(restore)).toEqual({ ok: false, code: "key_taken" });
});
