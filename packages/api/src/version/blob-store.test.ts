import { seal } from "@cookiedesk/domain/seal/sealed";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApi, type TestApi } from "../test-context.ts";
import { inTransaction } from "../transaction.ts";
import { type BlobToKeep, findBlobs, keepSealed } from "./blob-store.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const rows = Array.from({ length: 50 }, (_, at) => ({ key: `row-${at}`, square: at * at }));
const versions = [1, 2, 3].map((version) => seal({ rows, version }));
const [first, second, third] = versions;

async function keep(...blobs: (BlobToKeep | undefined)[]) {
  const present = blobs.filter((blob) => blob !== undefined);
  await inTransaction(api.ctx.db, (tx) => keepSealed(tx, present));
}

async function stored(hash: string | undefined) {
  return api.ctx.db.blob.findUnique({ where: { hash: hash ?? "" } });
}

test("sealed bytes come back byte for byte, alone and beside what they are like", async () => {
  await keep(first);
  await keep({ ...second!, like: first?.hash });
  const found = await inTransaction(api.ctx.db, (tx) =>
    findBlobs(
      tx,
      versions.map(({ hash }) => hash),
    ),
  );
  expect([...found].map(([hash, bytes]) => [hash, Buffer.from(bytes).toString("utf8")])).toEqual(
    expect.arrayContaining([
      [first?.hash, first?.bytes],
      [second?.hash, second?.bytes],
    ]),
  );
  expect(found.size).toBe(2);
});

test("what differs little from the version before takes little, and never has to be read through two others", async () => {
  await keep({ ...third!, like: second?.hash });
  const row = await stored(third?.hash);
  expect(row?.bytes.length).toBeLessThan(60);
  expect(Buffer.from(row?.referenceHash ?? []).toString("hex")).toBe(first?.hash);
});

test("bytes that are there already stay as they are", async () => {
  const before = await stored(second?.hash);
  await keep(second);
  expect(await stored(second?.hash)).toEqual(before);
});

test("rows from before there were encodings are read as they are", async () => {
  const old = seal({ version: 0 });
  const bytes = Buffer.from(old.bytes, "utf8");
  await api.ctx.db.blob.create({ data: { hash: old.hash, bytes } });
  const found = await inTransaction(api.ctx.db, (tx) => findBlobs(tx, [old.hash]));
  expect(Buffer.from(found.get(old.hash) ?? []).toString("utf8")).toBe(old.bytes);
});
