import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  createPlatform,
  createTestApi,
  en,
  publishBase,
  save,
  type TestApi,
  writeBase,
} from "../test-context.ts";

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const multilingual = { fact: "multilingual", equals: true };

let testApi: TestApi;
let api: ReturnType<TestApi["as"]>;
let basePolicyId: string;
let platformId: string;

beforeAll(async () => {
  testApi = await createTestApi();
  api = testApi.as(ada);
  const base = await writeBase(api, "Standard");
  ({ basePolicyId } = base);
  await save(api, base.subject, row, "condition", multilingual);
  await publishBase(api, basePolicyId);
  platformId = await createPlatform(api, basePolicyId, "babel");
});
afterAll(() => testApi.close());

test("facts show what they would do, and nothing is saved by asking", async () => {
  const preview = await api.platform.previewFacts({ platformId, facts: { multilingual: true } });
  expect(preview).toEqual({
    appearing: [{ ...row, names: ["cookies_preferences"] }],
    going: [],
    asked: [{ fact: "multilingual", values: [true] }],
  });
  expect((await api.platform.bySlug({ slug: "babel" }))?.facts).toEqual({});
});

test("what a platform asks about in its own words is offered as well", async () => {
  const subject = { kind: "platform", id: platformId } as const;
  const matomo = { fact: "analytics", equals: "matomo" };
  await save(api, subject, row, "condition", { all: [multilingual, matomo] }, null, 1);
  const { asked } = await api.platform.previewFacts({ platformId, facts: {} });
  expect(asked).toEqual([
    { fact: "analytics", values: ["matomo"] },
    { fact: "multilingual", values: [true] },
  ]);
});

test("a base is told on how many of its platforms a condition holds", async () => {
  const other = await createPlatform(api, basePolicyId, "inai");
  const facts = { value: { multilingual: true }, revision: 0 };
  await api.platform.saveField({ platformId: other, field: "facts", ...facts });
  const count = (condition: typeof multilingual) =>
    api.platform.countApplying({ basePolicyId, condition });
  expect(await count(multilingual)).toEqual({ applying: 1, platforms: 2 });
  expect(await count({ fact: "login", equals: true })).toEqual({ applying: 0, platforms: 2 });
});

test("a platform whose base has no version has nothing that facts could touch", async () => {
  const base = await writeBase(api, "Unpublished");
  const lonely = await createPlatform(api, base.basePolicyId, "lonely");
  expect(
    await api.platform.previewFacts({ platformId: lonely, facts: { multilingual: true } }),
  ).toEqual({ appearing: [], going: [], asked: [] });
});

test("a base is looked at as a platform with facts would show it", async () => {
  const { subject } = await writeBase(api, "Previewed");
  await save(api, subject, row, "condition", multilingual);
  const rows = async (facts?: Record<string, boolean>) => {
    const preview = await api.policy.preview({ subject, locale: en, ...(facts ? { facts } : {}) });
    return preview?.document.cookies.map(({ key }) => key);
  };
  expect(await rows()).toEqual(["cookies_preferences"]);
  expect(await rows({})).toEqual([]);
  expect(await rows({ multilingual: true })).toEqual(["cookies_preferences"]);
});
