import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  createPlatform,
  createTestApi,
  publishBase,
  reviewed,
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
const title = { kind: "policy", key: "policy" } as const;
const compare = (input: Parameters<ReturnType<TestApi["as"]>["version"]["compare"]>[0]) =>
  api.as(ada).version.compare(input);

/** A platform whose version 1 is published and whose draft says another purpose. */
async function writeDraftOverVersion(name: string) {
  const written = await writePlatform(api.as(ada), name);
  await api.as(ada).policy.publish(await reviewed(api.as(ada), written.id));
  await save(api.as(ada), written.platform, row, "purpose", "To know what you chose", "en", 1);
  return written;
}

test("a version and the draft differ by what was written since, and by nothing else", async () => {
  const { id: platformId } = await writeDraftOverVersion("since");
  const version = { kind: "version", platformId, number: 1 } as const;
  const { a, b, comparison } = await compare({ a: version, b: { kind: "draft", platformId } });

  expect([a, b]).toMatchObject([
    { name: "since", number: 1, current: true },
    { name: "since", number: null, current: false, effectiveAt: null },
  ]);
  expect(comparison.summary).toMatchObject({ cookiesChanged: 1, texts: 0, locales: ["en"] });
  expect(await compare({ a: { kind: "live", platformId }, b: version })).toMatchObject({
    a: { number: 1 },
    comparison: { summary: { locales: [] }, metadata: [] },
  });
});

test("two platforms on one base differ by what one of them does on its own, and by their address", async () => {
  const { id, basePolicyId } = await writeDraftOverVersion("one");
  const other = await createPlatform(api.as(ada), basePolicyId, "other");
  const { comparison } = await compare({
    a: { kind: "draft", platformId: id },
    b: { kind: "draft", platformId: other },
  });

  expect(comparison.summary).toMatchObject({ cookiesChanged: 1, cookiesAdded: 0, texts: 0 });
  expect(comparison.metadata).toEqual([
    { field: "name", before: "one", after: "other" },
    { field: "url", before: "https://one.example.org", after: "https://other.example.org" },
  ]);
});

test("rows of two platforms are one by the cookie's name, whatever their keys", async () => {
  const { id: left, platform: one } = await writePlatform(api.as(ada), "left");
  const { id: right, platform: other } = await writePlatform(api.as(ada), "right");
  const as = api.as(ada);
  await as.policy.addCookie({ subject: one, names: ["_pk_id"], after: null });
  await as.policy.addCookie({ subject: other, names: ["_pk"], after: null });
  await save(as, other, { kind: "cookie", key: "_pk" }, "names", ["_pk_id"]);

  const { comparison } = await compare({
    a: { kind: "draft", platformId: left },
    b: { kind: "draft", platformId: right },
  });
  expect(comparison.locales[0]?.cookies.map(({ key, state }) => [key, state])).toContainEqual([
    "_pk",
    "same",
  ]);
  expect(comparison.summary).toMatchObject({ cookiesAdded: 0, cookiesRemoved: 0 });
});

test("a base's draft, its version and a platform can stand on either side", async () => {
  const { id: platformId, base, basePolicyId } = await writeDraftOverVersion("based");
  await save(api.as(ada), base, title, "title", "Cookies policy", "en");
  const version = { kind: "base", basePolicyId, number: 1 } as const;
  const draft = { kind: "base", basePolicyId, number: "draft" } as const;

  expect(await compare({ a: version, b: draft })).toMatchObject({
    a: { name: "based", number: 1, current: false },
    b: { name: "based", number: null },
    comparison: { summary: { texts: 1, cookiesChanged: 0 } },
  });
  expect(await compare({ a: { kind: "draft", platformId }, b: version })).toMatchObject({
    comparison: { summary: { texts: 0, cookiesChanged: 1 } },
  });

  await publishBase(api.as(ada), basePolicyId);
  const { comparison } = await compare({
    a: { kind: "live", platformId },
    b: { kind: "draft", platformId },
  });
  expect(comparison.metadata).toContainEqual({
    field: "base",
    before: { name: "based", version: 1 },
    after: { name: "based", version: 2 },
  });
});

test("before anything is live that side is empty, and the other is all added", async () => {
  const { id: platformId } = await writePlatform(api.as(ada), "unborn");
  expect(
    await compare({ a: { kind: "live", platformId }, b: { kind: "draft", platformId } }),
  ).toMatchObject({
    a: { name: "unborn", number: null, hash: null },
    comparison: { summary: { cookiesAdded: 1, cookiesRemoved: 0 } },
  });
});

test("a version that does not exist is not compared", async () => {
  const { id: platformId, basePolicyId } = await writePlatform(api.as(ada), "missing");
  const draft = { kind: "draft", platformId } as const;
  await expect(
    compare({ a: { kind: "version", platformId, number: 9 }, b: draft }),
  ).rejects.toThrow("unknown_version");
  await expect(compare({ a: { kind: "base", basePolicyId, number: 9 }, b: draft })).rejects.toThrow(
    "unknown_version",
  );
  await expect(
    compare({ a: { kind: "draft", platformId: basePolicyId }, b: draft }),
  ).rejects.toThrow("unknown_platform");
});
