import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../context.ts";
import {
  ada,
  ben,
  createTestApi,
  fr,
  reviewed,
  save,
  type TestApi,
  writePlatform,
} from "../test-context.ts";
import { getHome } from "./get-home.ts";

let api: TestApi;
let babel: Awaited<ReturnType<typeof writePlatform>>;
let other: Awaited<ReturnType<typeof writePlatform>>;
let viewer: Actor;
const row = { kind: "cookie" as const, key: "cookies_preferences" };

beforeAll(async () => {
  api = await createTestApi();
  babel = await writePlatform(api.as(ada), "babel");
  other = await writePlatform(api.as(ada), "other");
  for (const { id } of [babel, other]) await publish(id);
  const group = await api.as(ada).group.create({ name: "Portals" });
  const groupId = group.ok ? group.group.id : "";
  await api.as(ada).group.put({ groupId, selection: { ids: [babel.id] }, isMember: true });
  const grants = [{ role: "viewer" as const, group: groupId, locales: [] }];
  viewer = { id: "eve", name: "Eve", email: "eve@example.org", grants };
});
afterAll(() => api.close());

async function publish(id: string) {
  const published = await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  if (!published.ok) throw new Error(JSON.stringify(published));
}
async function write(actor: Actor, platform: typeof babel.platform, purpose: string | null) {
  await save(api.as(actor), platform, row, "purpose", purpose, "en", 1);
}
const drafts = async (actor: Actor) => (await api.as(actor).home.get()).drafts;
const listed = async (actor: Actor, filter: Partial<ListInput>) => {
  const all = { sort: "name", direction: "asc", offset: 0, limit: 50 } as const;
  const { rows } = await api.as(actor).platform.list({ ...all, ...filter });
  return rows.map(({ slug }) => slug);
};
type ListInput = Parameters<ReturnType<TestApi["as"]>["platform"]["list"]>[0];

test("a draft that one has edited is among one's own until it is published", async () => {
  expect(await drafts(ben)).toEqual({ platforms: 0, rows: [] });
  await write(ben, babel.platform, "Ours");
  expect(await drafts(ben)).toMatchObject({
    platforms: 1,
    rows: [{ kind: "platform", key: "babel", name: "babel" }],
  });
  expect(await listed(ben, { edited: "me", state: "draft" })).toEqual(["babel"]);
  expect(await listed(viewer, { state: "draft" })).toEqual(["babel"]);
  expect(await listed(viewer, { edited: "me", state: "draft" })).toEqual([]);

  await publish(babel.id);
  expect(await drafts(ben)).toEqual({ platforms: 0, rows: [] });
  expect(await listed(ben, { edited: "me" })).toEqual(["babel"]);
});

test("a base that one has edited is among one's own drafts", async () => {
  await save(api.as(ben), babel.base, row, "purpose", "Another", "en");
  expect((await drafts(ben)).rows).toMatchObject([{ kind: "base", key: "babel" }]);
});

test("what has not arrived a minute after its publication is late", async () => {
  const { db } = api.ctx;
  await db.currentVersion.updateMany({ data: { deliveredNumber: null } });
  expect((await api.as(ada).home.get()).late.count).toBe(0);
  const later = { ...api.ctx, now: () => new Date(Date.now() + 61_000) };
  expect((await getHome(later)).late).toMatchObject({
    count: 2,
    rows: [{ slug: "other" }, { slug: "babel", number: 2 }],
  });
  await db.$executeRaw`update "CurrentVersion" set "deliveredNumber" = number`;
  expect((await getHome(later)).late.count).toBe(0);
});

test("platforms are counted by the base version that their drafts are made from, and so listed", async () => {
  const { bases } = await api.as(ada).home.get();
  expect(bases.find(({ key }) => key === "babel")).toEqual({
    key: "babel",
    name: "babel",
    newest: 1,
    versions: [{ version: 1, drafts: 1 }],
  });
  expect(await listed(ada, { base: "babel", version: 1 })).toEqual(["babel"]);
  expect(await listed(ada, { base: "babel", version: 0 })).toEqual([]);
});

test("findings are counted by rule, anew after each change, and lead to the platforms that have them", async () => {
  const before = await api.as(ada).home.checks();
  expect(before.rules.filter(({ rule }) => rule === "D2")).toEqual([]);
  await save(api.as(ada), other.platform, row, "party", null, null, 1);
  const after = await api.as(ada).home.checks();
  expect(after.rules).toContainEqual({ rule: "D2", severity: "error", platforms: 1 });
  expect(await listed(ada, { finding: "D2" })).toEqual(["other"]);
});

test("a language in preparation that lacks its texts is counted, and leads there", async () => {
  await api.as(ada).platform.setLocale({ platformId: babel.id, locale: "fr", live: false });
  const { missing } = await api.as(ada).home.checks();
  expect(missing).toEqual([{ locale: "fr", platforms: 1 }]);
  expect(await listed(ada, { missing: fr })).toEqual(["babel"]);
});

test("whoever sees one group is told of its platforms only", async () => {
  const home = await api.as(viewer).home.get();
  expect(home.platforms).toBe(1);
  expect(home.bases.flatMap(({ versions }) => versions)).toEqual([{ version: 1, drafts: 1 }]);
  const { rules } = await api.as(viewer).home.checks();
  expect(rules.filter(({ rule }) => rule === "D2")).toEqual([]);
  expect(await listed(viewer, { finding: "D2" })).toEqual([]);
  expect(await listed(viewer, { version: 1 })).toEqual(["babel"]);
});
