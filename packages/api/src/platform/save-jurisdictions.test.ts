import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApi, save, type TestApi, writePlatform } from "../test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(async () => {
  await api.close();
});

const caller = () => api.as(api.ctx.actor);
const saveJurisdictions = (platformId: string, value: string[], revision: number) =>
  caller().platform.saveField({ platformId, field: "jurisdictions", value, revision });

test("a platform is checked under the jurisdictions that a person chose", async () => {
  const { id, platform } = await writePlatform(caller(), "jurisdictions");
  const choice = { kind: "cookie", key: "cookies_preferences" } as const;
  const year = { amount: 1, unit: "year" };
  await save(caller(), platform, choice, "retention", year, null, 1);
  const rules = async () =>
    (await caller().policy.open({ subject: platform })).findings.map(
      ({ rule, jurisdiction }) => `${rule} ${jurisdiction}`,
    );
  expect(await rules()).toEqual([]);

  expect(await saveJurisdictions(id, ["EU", "FR"], 0)).toMatchObject({ ok: true, revision: 1 });
  expect(await rules()).toEqual(["D7 FR"]);
  expect(await caller().platform.bySlug({ slug: "jurisdictions" })).toMatchObject({
    jurisdictions: ["EU", "FR"],
  });
  const line = await api.ctx.db.fieldChange.findFirst({
    where: { ownerId: id, field: "jurisdictions" },
  });
  expect(line).toMatchObject({ before: { value: ["EU"] }, after: { value: ["EU", "FR"] } });
});

test("no jurisdiction, an unknown one and one said twice are refused", async () => {
  const { id } = await writePlatform(caller(), "no-jurisdiction");
  for (const value of [[], ["XX"], ["EU", "EU"]])
    expect(await saveJurisdictions(id, value, 0)).toMatchObject({ ok: false, code: "invalid" });
});
