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
  writePlatform,
} from "../test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;
type Written = Awaited<ReturnType<typeof writePlatform>>;

async function publishPurpose({ base, basePolicyId }: Written, purpose: string) {
  await save(api.as(ada), base, row, "purpose", purpose, "en");
  await publishBase(api.as(ada), basePolicyId);
}

async function moveAll(ids: readonly string[], basePolicyId: string) {
  const asked = { basePolicyId, following: "follows", number: null } as const;
  const preview = await api.as(ada).platform.previewMoveMany({ ...asked, platformIds: [...ids] });
  const platforms = preview.groups
    .flatMap((group) => group.platforms)
    .map(({ id, revision }) => ({ platformId: id, revision }));
  return api.as(ada).platform.moveMany({ ...asked, platforms, seen: preview.to.version });
}

async function standOf(id: string) {
  const view = await api.as(ada).policy.open({ subject: { kind: "platform", id } });
  return { base: view.base, purpose: view.cookies[0]?.prose.purpose["en"]?.value };
}

test("platforms that moved together go back in one act, each to its own base, version and following", async () => {
  const home = await writePlatform(api.as(ada), "home");
  const lodge = await writePlatform(api.as(ada), "lodge");
  const away = await writePlatform(api.as(ada), "away");
  await setFollowing(api.as(ada), lodge.id, "pinned");
  await publishPurpose(lodge, "To keep it");
  await publishPurpose(away, "To remember nothing");
  const before = [await standOf(home.id), await standOf(lodge.id)];
  const { back } = await moveAll([home.id, lodge.id], away.basePolicyId);
  expect(await standOf(lodge.id)).toMatchObject({ base: { key: "away", following: "follows" } });

  expect(await api.as(ben).platform.undoMoveMany({ platforms: back })).toMatchObject({
    moved: 2,
    unchanged: 0,
    listed: [],
  });
  expect([await standOf(home.id), await standOf(lodge.id)]).toEqual(before);
  expect(before[1]).toMatchObject({ base: { key: "lodge", version: 1, following: "pinned" } });
});

test("one whose base somebody changed since stays, is listed with who did it, and the others go back", async () => {
  const home = await writePlatform(api.as(ada), "changed");
  const other = await createPlatform(api.as(ada), home.basePolicyId, "changed-two");
  const away = await writePlatform(api.as(ada), "changed-to");
  const { back } = await moveAll([home.id, other], away.basePolicyId);
  await setFollowing(api.as(ben), other, "pinned");

  expect(await api.as(ada).platform.undoMoveMany({ platforms: back })).toMatchObject({
    moved: 1,
    listed: [{ slug: "changed-two", result: { code: "lost_race", theirs: { by: "Ben" } } }],
  });
  expect(await standOf(home.id)).toMatchObject({ base: { key: "changed" } });
  expect(await standOf(other)).toMatchObject({ base: { key: "changed-to", following: "pinned" } });
});

test("one whose former base has published since stays: it would be made from words that nobody looked at", async () => {
  const home = await writePlatform(api.as(ada), "grown");
  const away = await writePlatform(api.as(ada), "grown-to");
  const { back } = await moveAll([home.id], away.basePolicyId);
  await publishPurpose(home, "To keep it");

  expect(await api.as(ada).platform.undoMoveMany({ platforms: back })).toMatchObject({
    moved: 0,
    listed: [{ result: { code: "refused", problems: [{ code: "base_moved", version: 2 }] } }],
  });
  expect(await standOf(home.id)).toMatchObject({ base: { key: "grown-to" } });
});

test("one that was given a part of its own with a key of its former base stays", async () => {
  const home = await writePlatform(api.as(ada), "keyed");
  const away = await writePlatform(api.as(ada), "keyed-to");
  const ours = { locale: "en" as const, heading: "Ours", after: null };
  const { back } = await moveAll([home.id], away.basePolicyId);
  await api.as(ada).policy.addSection({ subject: home.platform, ...ours });
  await api.as(ada).policy.addSection({ subject: home.base, ...ours });

  expect(await api.as(ada).platform.undoMoveMany({ platforms: back })).toMatchObject({
    moved: 0,
    listed: [{ result: { problems: [{ code: "key_taken" }] } }],
  });
});

test("a revision that no move made brings nothing back", async () => {
  const { id } = await writePlatform(api.as(ada), "never-moved");
  const platforms = [{ platformId: id, revision: 1, seen: 1 }];
  expect(await api.as(ada).platform.undoMoveMany({ platforms })).toMatchObject({
    moved: 0,
    listed: [{ slug: "never-moved", result: { code: "gone" } }],
  });
});
