import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  createTestApi,
  en,
  reviewed,
  save,
  type TestApi,
  writePlatform,
} from "../test-context.ts";
import { verifyPlatform } from "./verify-platform.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;

async function publishTwice(name: string) {
  const { id, platform } = await writePlatform(api.as(ada), name);
  await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  await save(api.as(ada), platform, row, "purpose", "To know what you chose", "en", 1);
  await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  return id;
}

test("every version that was published is proved, file by file", async () => {
  const platformId = await publishTwice("verified");
  expect(await api.as(ada).version.verify({ platformId })).toEqual({
    total: 2,
    versions: [
      { number: 1, files: 3, problems: [] },
      { number: 2, files: 3, problems: [] },
    ],
  });
});

test("versions are looked at a few at a time", async () => {
  const platformId = await publishTwice("verified-slowly");
  expect(await api.as(ada).version.verify({ platformId, after: 1, limit: 1 })).toMatchObject({
    total: 2,
    versions: [{ number: 2, problems: [] }],
  });
});

test("a published file that changed in the store is named", async () => {
  const platformId = await publishTwice("file-damaged");
  const { leaf } = await api.as(ada).version.open({ platformId, number: 2 });
  const page = leaf.streams[en]?.html;
  const { artefacts, db } = api.ctx;
  const damagedStore: typeof artefacts = {
    ...artefacts,
    inspectBlob: async (hash) =>
      hash === page ? { state: "damaged" } : artefacts.inspectBlob(hash),
  };

  const verified = await verifyPlatform(
    { db, artefacts: damagedStore },
    { platformId, after: 0, limit: 10 },
  );
  expect(verified.versions).toMatchObject([
    { number: 1, problems: [] },
    {
      number: 2,
      problems: [{ what: "file", state: "damaged", locale: "en", format: "html", hash: page }],
    },
  ]);
});

test("sealed bytes that somebody changed behind the triggers are named", async () => {
  const platformId = await publishTwice("blob-damaged");
  const { manifest } = await api.as(ada).version.open({ platformId, number: 2 });
  const hash = String(manifest.content.documents[en]);
  const { db } = api.ctx;
  await db.$executeRaw`alter table "Blob" disable trigger user`;
  await db.$executeRaw`update "Blob" set bytes = substring(bytes from 2) where hash = ${hash}`;

  const { versions } = await api.as(ada).version.verify({ platformId });
  expect(versions[1]?.problems).toEqual([
    { what: "document", state: "damaged", locale: "en", format: null, hash },
  ]);
});
