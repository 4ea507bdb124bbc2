import { hashSchema } from "@cookiedesk/domain/hash";
import { afterAll, beforeAll, expect, test } from "vitest";

import { publishPolicy } from "../policy/publish-policy.ts";
import {
  ada,
  createTestApi,
  en,
  fr,
  reviewed,
  save,
  type TestApi,
  writePlatform,
} from "../test-context.ts";
import { showAsOf } from "./show-as-of.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const day = (date: number) => new Date(Date.UTC(2026, 10, date)).toISOString();

/** Publishes the draft by a clock of its own. */
async function publishAt(platformId: string, at: string) {
  const input = await reviewed(api.as(ada), platformId);
  const ctx = { ...api.ctx, now: () => new Date(at) };
  return publishPolicy(ctx, { ...input, reviewed: hashSchema.parse(input.reviewed) });
}

/** A platform whose version 1 is of the 10th; version 2, with another purpose, is of the second day. */
async function publishTwice(name: string, second: string) {
  const { id, platform } = await writePlatform(api.as(ada), name);
  await publishAt(id, day(10));
  await save(api.as(ada), platform, row, "purpose", "To know what you chose", "en", 1);
  await publishAt(id, second);
  return id;
}

test("as of an instant stands the version that was live then, with its document, its bytes and its hashes", async () => {
  const id = await publishTwice("as-of", day(20));
  const first = await api.as(ada).version.open({ platformId: id, number: 1 });

  const { live } = await api.as(ada).version.asOf({ platformId: id, at: day(15), locale: en });
  expect(live).toMatchObject({
    number: 1,
    until: day(20),
    by: "Ada",
    versionHash: first.versionHash,
    contentHash: first.manifest.contentHash,
    leafHash: first.leafHash,
    base: { name: "as-of", number: 1 },
    locales: ["en"],
    page: {
      document: first.documents["en"],
      documentHash: first.manifest.content.documents[en],
      files: { html: { state: "intact", hash: first.leaf.streams[en]?.html } },
    },
  });
  const html = live?.page?.files.html;
  expect(html?.state === "intact" && html.text).toContain("To remember your choice");
});

test("before the first version nothing was live, and after the last it still is", async () => {
  const id = await publishTwice("as-of-edges", day(20));

  expect(await api.as(ada).version.asOf({ platformId: id, at: day(9), locale: en })).toEqual({
    periods: [
      { number: 1, from: day(10), until: day(20) },
      { number: 2, from: day(20), until: null },
    ],
    live: null,
  });
  expect(await api.as(ada).version.asOf({ platformId: id, at: day(29), locale: en })).toMatchObject(
    { live: { number: 2, until: null } },
  );
});

test("a version that a clock set back has dated earlier is still the later one", async () => {
  const id = await publishTwice("as-of-back", day(9));

  const { live } = await api.as(ada).version.asOf({ platformId: id, at: day(10), locale: en });
  expect(live?.number).toBe(2);
});

test("a language that was not published then has no page", async () => {
  const id = await publishTwice("as-of-language", day(20));

  const { live } = await api.as(ada).version.asOf({ platformId: id, at: day(15), locale: fr });
  expect(live).toMatchObject({ number: 1, locales: ["en"], page: null });
});

test("bytes that are missing or damaged are said to be, and never made anew", async () => {
  const id = await publishTwice("as-of-damaged", day(20));
  const { leaf } = await api.as(ada).version.open({ platformId: id, number: 1 });
  const { artefacts } = api.ctx;
  const damagedStore: typeof artefacts = {
    ...artefacts,
    inspectBlob: async (hash) =>
      hash === leaf.streams[en]?.html ? { state: "damaged" } : artefacts.inspectBlob(hash),
  };

  const { live } = await showAsOf(
    { ...api.ctx, artefacts: damagedStore },
    { platformId: id, at: day(15), locale: en },
  );
  expect(live?.page?.files).toMatchObject({
    html: { state: "damaged", hash: leaf.streams[en]?.html },
    md: { state: "intact" },
  });
});
