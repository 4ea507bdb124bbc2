import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../context.ts";
import { ada, ben, createTestApi, type TestApi, writePlatform } from "../test-context.ts";

let api: TestApi;
let babel: { kind: "platform"; id: string };
let groupId: string;

beforeAll(async () => {
  api = await createTestApi();
  babel = (await writePlatform(api.as(ada), "babel")).platform;
  const group = await api.as(ada).group.create({ name: "Portals" });
  groupId = group.ok ? group.group.id : "";
  await api.as(ada).group.put({ groupId, selection: { ids: [babel.id] }, isMember: true });
});
afterAll(() => api.close());

const everything: Asked = { before: null, limit: 50, unreadOnly: false };
type Asked = Parameters<ReturnType<TestApi["as"]>["notification"]["list"]>[0];
const list = async (actor: Actor, which: Partial<Asked> = {}) =>
  (await api.as(actor).notification.list({ ...everything, ...which })).rows;

async function mention(body: string) {
  const place = { kind: "draft" as const, subject: babel };
  const written = await api.as(ada).comment.write({ place, spot: null, threadId: null, body });
  if (!written.ok) throw new Error(JSON.stringify(written));
  return written.id;
}
/** Makes a notification as it would have been made then. */
async function tell(personId: string, about: { reviewId?: string; platformId?: string } = {}) {
  const id = api.ctx.newId();
  const data = { id, personId, kind: "review_requested", by: "ada", at: api.ctx.now(), ...about };
  await api.ctx.db.notification.create({ data });
  return id;
}
/** Somebody who looks at one group's platforms, or at nothing. */
async function viewer(id: string, group: string | null): Promise<Actor> {
  await api.ctx.db.user.create({ data: { id, name: id, email: `${id}@example.org` } });
  const grants = group === null ? [] : [{ role: "viewer" as const, group, locales: [] }];
  return { id, name: id, email: `${id}@example.org`, grants };
}

test("a mention says who, on what, the first words, and leads to its thread", async () => {
  const threadId = await mention("Dear @[ben],\n\nis this so? See https://a.example.");
  const [newest] = await list(ben);
  expect(newest).toMatchObject({
    kind: "mentioned",
    by: "Ada",
    isRead: false,
    platform: "babel",
    base: null,
    path: `/platforms/babel/edit?pane=inspector&tab=comments&thread=${threadId}`,
    comment: { excerpt: "Dear @Ben, is this so? See https://a.example.", versionNumber: null },
  });
});

test("a comment that was taken back is not read in a notification either", async () => {
  const commentId = await mention("@[ben] a secret slip");
  await api.as(ada).comment.remove({ place: { kind: "draft", subject: babel }, commentId });
  const [newest] = await list(ben);
  expect(newest?.comment?.excerpt).toBe("");
});

test("a long comment is cut, between letters", async () => {
  await mention(`@[ben] ${"😀".repeat(200)}`);
  const [newest] = await list(ben);
  expect(newest?.comment?.excerpt).toBe(`@Ben ${"😀".repeat(155)}…`);
});

test("reading one counts it out; those of others stay as they are", async () => {
  const { count } = await api.as(ben).notification.unreadCount();
  const theirs = await tell("ada");
  const mine = await tell("ben", { platformId: babel.id });
  expect(await api.as(ben).notification.unreadCount()).toEqual({ count: count + 1 });

  const marked = await api.as(ben).notification.markRead({ ids: [mine, theirs] });
  expect(marked).toEqual({ ok: true, marked: 1 });
  expect(await api.as(ben).notification.unreadCount()).toEqual({ count });
  const kept = await api.ctx.db.notification.findUniqueOrThrow({ where: { id: theirs } });
  expect(kept.readAt).toBeNull();
});

test("marking all as read leaves what came after the last look", async () => {
  const shown = await tell("ben");
  const later = await tell("ben");
  await api.as(ben).notification.markAllRead({ upTo: shown });
  expect((await list(ben, { unreadOnly: true })).map(({ id }) => id)).toEqual([later]);
});

test("what was read before leaves no entry of the audit again", async () => {
  const id = await tell("ben");
  await api.as(ben).notification.markRead({ ids: [id] });
  const before = await api.ctx.db.auditEntry.count();
  expect(await api.as(ben).notification.markRead({ ids: [id] })).toEqual({ ok: true, marked: 0 });
  expect(await api.ctx.db.auditEntry.count()).toBe(before);
});

test("pages go on behind the last one shown, without a gap", async () => {
  for (let count = 0; count < 5; count += 1) await tell("ben");
  const all = (await list(ben)).map(({ id }) => id);
  const first = await api.as(ben).notification.list({ ...everything, limit: 3 });
  expect(first.hasMore).toBe(true);
  const rest = await list(ben, { before: first.rows[2]!.id });
  expect([...first.rows, ...rest].map(({ id }) => id)).toEqual(all);
  expect((await api.as(ben).notification.list({ ...everything, limit: all.length })).hasMore).toBe(
    false,
  );
});

test("a platform that one may not see any more is named by no notification", async () => {
  const eve = await viewer("eve", groupId);
  await tell("eve", { platformId: babel.id });
  expect(await list(eve)).toMatchObject([{ platform: "babel" }]);
  const elsewhere = { ...eve, grants: [{ ...eve.grants[0]!, group: api.ctx.newId() }] };
  expect(await list(elsewhere)).toEqual([]);
  expect(await api.as(elsewhere).notification.unreadCount()).toEqual({ count: 0 });
  expect(await list({ ...eve, grants: [] })).toEqual([]);
});

test("a review is told to whoever may see one of its platforms, and named by the only one", async () => {
  const flo = await viewer("flo", groupId);
  const { db, newId, now } = api.ctx;
  const other = (await writePlatform(api.as(ada), "other")).id;
  const ids: string[] = [];
  for (const platforms of [[babel.id], [babel.id, other], [other]]) {
    await db.reviewSubject.updateMany({ data: { outcome: "withdrawn" } });
    const id = newId();
    ids.push(id);
    await db.review.create({
      data: {
        id,
        threadId: id,
        note: "Two words",
        authorId: "ada",
        submittedAt: now(),
        subjects: {
          create: platforms.map((platformId) => ({ id: newId(), platformId, contentHash: "00" })),
        },
      },
    });
    await tell("flo", { reviewId: id });
  }
  expect(await list(flo)).toMatchObject([
    { path: `/reviews/${ids[1]}`, platform: null, review: { subjects: 2, note: "Two words" } },
    { path: `/reviews/${ids[0]}`, platform: "babel", review: { subjects: 1 } },
  ]);
});
