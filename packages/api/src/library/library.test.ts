import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createPlatform,
  createTestApi,
  publishBase,
  save,
  type TestApi,
  writeBase,
} from "../test-context.ts";

let testApi: TestApi;
let api: ReturnType<TestApi["as"]>;
let base: Awaited<ReturnType<typeof writeBase>>;

beforeAll(async () => {
  testApi = await createTestApi();
  api = testApi.as(ada);
  base = await writeBase(api, "Standard");
});
afterAll(() => testApi.close());

async function row(key: string, subject: { kind: "base" | "platform"; id: string } = base.subject) {
  const { cookies } = await api.policy.open({ subject });
  return cookies.find(({ ref }) => ref.key === key);
}

test("a row comes whole: its facts, its provider, its condition and its words", async () => {
  const result = await api.library.addRows({ subject: base.subject, rows: ["matomo:_pk_id"] });
  expect(result).toEqual({
    added: [{ id: "matomo:_pk_id", key: "_pk_id*" }],
    skipped: [],
    newProviders: ["Matomo"],
  });
  const added = await row("_pk_id*");
  expect(added?.scalars).toMatchObject({
    names: { value: ["_pk_id*"] },
    provider: { value: "matomo" },
    category: { value: "statistics" },
    party: { value: "first" },
    retention: { value: { amount: 13, unit: "month" } },
    condition: { value: { fact: "analytics", equals: "matomo" } },
  });
  expect(added?.prose.purpose["en"]?.value).toContain("each visitor is counted once");
});

test("what is there by name is left out and named, and the rest is added", async () => {
  const rows = ["matomo:_pk_id", "matomo:_pk_ses", "operator:cookies_preferences"] as const;
  const result = await api.library.addRows({ subject: base.subject, rows: [...rows] });
  expect(result).toEqual({
    added: [{ id: "matomo:_pk_ses", key: "_pk_ses*" }],
    skipped: [
      { id: "operator:cookies_preferences", names: ["cookies_preferences"] },
      { id: "matomo:_pk_id", names: ["_pk_id*"] },
    ],
    newProviders: [],
  });
});

test("the list says what is there, and whether it is the same cookie or only of the same name", async () => {
  const subject = (await writeBase(api, "Listed")).subject;
  await api.policy.addCookie({ subject, names: ["sessionid"], after: null });
  const { tools } = await api.library.list({ subject });
  const there = (id: string) =>
    tools.flatMap(({ rows }) => rows).find((one) => one.id === id)?.there;
  expect(there("operator:cookies_preferences")).toEqual({ key: "cookies_preferences", same: true });
  expect(there("operator:sessionid")).toEqual({ key: "sessionid", same: false });
  expect(there("ga4:_ga")).toBeNull();
});

test("all rows of the library together have no error of the checks", async () => {
  const { subject } = await writeBase(api, "Everything");
  const { tools } = await api.library.list({ subject });
  const rows = tools.flatMap((tool) => tool.rows.map(({ id }) => id));
  const { added, skipped } = await api.library.addRows({ subject, rows });
  expect(skipped.map(({ id }) => id)).toEqual(["operator:cookies_preferences"]);
  expect(added).toHaveLength(rows.length - 1);
  const { findings } = await api.policy.open({ subject });
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.filter(({ place }) => place.part.kind === "cookie")).toEqual([]);
});

test("a platform adds rows of its own, but not those that its base brings", async () => {
  await publishBase(api, base.basePolicyId);
  const id = await createPlatform(api, base.basePolicyId, "babel");
  const subject = { kind: "platform", id } as const;
  const { added, skipped } = await api.library.addRows({
    subject,
    rows: ["matomo:_pk_id", "ga4:_ga"],
  });
  expect(added).toEqual([{ id: "ga4:_ga", key: "_ga" }]);
  expect(skipped).toMatchObject([{ id: "matomo:_pk_id" }]);
  expect((await row("_ga", subject))?.origin).toBe("own");
});

test("two people who add a tool at once add it once", async () => {
  const { subject } = await writeBase(api, "Raced");
  const rows: ["ga4:_ga", "ga4:_ga_"] = ["ga4:_ga", "ga4:_ga_"];
  const results = await Promise.all(
    [ada, ben].map((actor) => testApi.as(actor).library.addRows({ subject, rows })),
  );
  expect(results.flatMap(({ added }) => added)).toHaveLength(2);
  expect(results.flatMap(({ skipped }) => skipped)).toHaveLength(2);
});

test("undoing takes back what nobody has worked on, and leaves the rest", async () => {
  const { subject } = await writeBase(api, "Undone");
  const { added } = await api.library.addRows({ subject, rows: ["ga4:_ga", "ga4:_ga_"] });
  const keys = added.map(({ key }) => key);
  await save(api, subject, { kind: "cookie", key: "_ga_*" }, "party", "third");
  expect(await api.library.takeBackRows({ subject, keys })).toEqual({ taken: 1, kept: ["_ga_*"] });
  expect(await row("_ga", subject)).toBeUndefined();
  expect(await api.library.addRows({ subject, rows: ["ga4:_ga"] })).toMatchObject({
    added: [{ key: "_ga" }],
  });
});
