import { afterAll, beforeAll, expect, test } from "vitest";

import { checkPlatform } from "../check-draft.ts";
import { loadPlatformDrafts } from "../policy/load-draft.ts";
import {
  ada,
  createPlatform,
  createTestApi,
  publishBase,
  save,
  type TestApi,
  writeBase,
} from "../test-context.ts";
import { checkPlatforms } from "./find-findings.ts";

let api: TestApi;
const row = { kind: "cookie" as const, key: "cookies_preferences" };

beforeAll(async () => {
  api = await createTestApi();
  const { basePolicyId, subject } = await writeBase(api.as(ada), "standard");
  const cookies = { kind: "section" as const, key: "cookies" };
  // Leads to one of the platforms below: there it is a link within the platform, for all others one into French.
  const body =
    "This is what {{platform.url}} leaves. [More](https://p1.example.org/fr/more). You can change your choice at any time.";
  await save(api.as(ada), subject, cookies, "body", body, "en");
  expect(await publishBase(api.as(ada), basePolicyId)).toMatchObject({ ok: true });
  for (let at = 0; at < 6; at += 1) await createPlatform(api.as(ada), basePolicyId, `p${at}`);
  const { rows } = await api
    .as(ada)
    .platform.list({ sort: "name", direction: "asc", offset: 0, limit: 50 });
  const [, , own, french, german] = rows.map(({ id }) => id);
  await save(api.as(ada), { kind: "platform", id: own! }, row, "party", null, null, 1);
  await api.as(ada).platform.setLocale({ platformId: french!, locale: "fr", live: false });
  await api.as(ada).platform.setLocale({ platformId: german!, locale: "de", live: true });
});
afterAll(() => api.close());

test("every platform has the findings that its own draft has, though one speaks for many", async () => {
  const { db, detectLanguage } = api.ctx;
  const [checked, drafts] = await db.$transaction(async (tx) => [
    await checkPlatforms(tx, api.ctx),
    await loadPlatformDrafts(tx, {}),
  ]);
  expect(checked.size).toBe(6);
  for (const { platform, inputs } of drafts) {
    const rules = checkPlatform({ detectLanguage }, platform, inputs).map(({ rule }) => rule);
    expect([platform.slug, ...[...checked.get(platform.id)!.rules.keys()].toSorted()]).toEqual([
      platform.slug,
      ...[...new Set(rules)].toSorted(),
    ]);
  }
  const rulesOf = (slug: string) => {
    const id = drafts.find(({ platform }) => platform.slug === slug)?.platform.id;
    return [...(checked.get(id ?? "")?.rules.keys() ?? [])];
  };
  expect(rulesOf("p0")).toContain("D6");
  expect(rulesOf("p1")).not.toContain("D6");
  const missing = [...checked.values()].flatMap((platform) => [...platform.missing]);
  expect(missing.toSorted()).toEqual(["de", "fr"]);
});

test("nothing is worked out twice until something was changed", async () => {
  const check = () => api.ctx.db.$transaction((tx) => checkPlatforms(tx, api.ctx));
  const first = await check();
  expect(await check()).toBe(first);
  await api.as(ada).group.create({ name: "Something" });
  expect(await check()).not.toBe(first);
});

test("a change of the catalogue is noticed, though no draft was written to", async () => {
  const check = () => api.ctx.db.$transaction((tx) => checkPlatforms(tx, api.ctx));
  const before = await check();
  const [id] = before.keys();
  expect(before.get(id!)?.rules.has("D3")).toBe(false);
  const { db, newId, now } = api.ctx;
  const { id: partId } = await db.category.findUniqueOrThrow({ where: { key: "necessary" } });
  await db.localizedText.updateMany({ where: { partId, locale: "en" }, data: { value: null } });
  // As whoever takes a text away leaves one behind.
  await db.auditEntry.create({ data: { id: newId(), at: now(), by: "ada", act: "test" } });
  expect((await check()).get(id!)?.rules.has("D3")).toBe(true);
});
