import { afterAll, beforeAll, expect, test } from "vitest";

import { ada, ben, createTestApi, type TestApi, writePlatform } from "../test-context.ts";

let api: TestApi;
let place: { kind: "draft"; subject: { kind: "platform"; id: string } };

beforeAll(async () => {
  api = await createTestApi();
  place = { kind: "draft", subject: (await writePlatform(api.as(ada), "babel")).platform };
});
afterAll(() => api.close());

async function begin(body = "A question", threadId: string | null = null) {
  const written = await api.as(ada).comment.write({ place, spot: null, threadId, body });
  if (!written.ok) throw new Error(JSON.stringify(written));
  return written.id;
}
async function read(threadId: string) {
  const { threads } = await api.as(ben).comment.list({ place });
  return threads.find(({ id }) => id === threadId);
}
const openThreads = async () =>
  (await api.as(ada).comment.count({ subject: place.subject })).reduce(
    (sum, { open }) => sum + open,
    0,
  );
const acts = () => api.ctx.db.auditEntry.count();

test("a thread is resolved by anybody who may comment, once, and opened again", async () => {
  const threadId = await begin();
  const open = await openThreads();
  expect(await api.as(ben).comment.resolve({ place, threadId })).toEqual({
    ok: true,
    unchanged: false,
  });
  expect((await read(threadId))?.resolved).toMatchObject({ by: "Ben" });
  expect(await openThreads()).toBe(open - 1);

  const before = await acts();
  expect(await api.as(ada).comment.resolve({ place, threadId })).toEqual({
    ok: true,
    unchanged: true,
  });
  expect(await acts()).toBe(before);

  await api.as(ada).comment.reopen({ place, threadId });
  expect((await read(threadId))?.resolved).toBeNull();
  expect(await openThreads()).toBe(open);
});

test("an answer opens a resolved thread again", async () => {
  const threadId = await begin();
  await api.as(ben).comment.resolve({ place, threadId });
  await begin("But then", threadId);
  expect((await read(threadId))?.resolved).toBeNull();
});

test("one's own comment is taken away and brought back as it was", async () => {
  const id = await begin("Never mind");
  const open = await openThreads();
  expect(await api.as(ada).comment.remove({ place, commentId: id })).toEqual({
    ok: true,
    unchanged: false,
  });
  expect(await read(id)).toBeUndefined();
  expect(await openThreads()).toBe(open - 1);
  expect(await api.as(ada).comment.remove({ place, commentId: id })).toEqual({
    ok: true,
    unchanged: true,
  });

  await api.as(ada).comment.restore({ place, commentId: id });
  expect((await read(id))?.comments).toMatchObject([{ body: "Never mind", isRemoved: false }]);
});

test("nobody takes away what somebody else wrote, not even an administrator", async () => {
  const commentId = await begin("Mine");
  const refused = { ok: false, code: "not_yours" };
  expect(await api.as(ben).comment.remove({ place, commentId })).toEqual(refused);
  await api.as(ada).comment.remove({ place, commentId });
  expect(await api.as(ben).comment.restore({ place, commentId })).toEqual(refused);
});

test("the answers to a comment that was taken away stay, and its words do not", async () => {
  const threadId = await begin("A slip");
  await begin("An answer", threadId);
  await api.as(ada).comment.remove({ place, commentId: threadId });
  expect((await read(threadId))?.comments).toMatchObject([
    { body: "", isRemoved: true },
    { body: "An answer", isRemoved: false },
  ]);
});

test("every change of a comment leaves one entry of the audit, on the platform", async () => {
  const before = await acts();
  const threadId = await begin();
  await api.as(ada).comment.resolve({ place, threadId });
  await api.as(ada).comment.reopen({ place, threadId });
  await api.as(ada).comment.remove({ place, commentId: threadId });
  await api.as(ada).comment.restore({ place, commentId: threadId });
  const entries = await api.ctx.db.auditEntry.findMany({ orderBy: { id: "desc" }, take: 5 });
  expect(await acts()).toBe(before + 5);
  expect(entries.map(({ act }) => act)).toEqual([
    "comment.restore",
    "comment.remove",
    "comment.reopen",
    "comment.resolve",
    "comment.write",
  ]);
  expect(entries.every(({ subjectId }) => subjectId === place.subject.id)).toBe(true);
});
