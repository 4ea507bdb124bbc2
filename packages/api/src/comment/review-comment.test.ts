import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../context.ts";
import { ada, ben, createTestApi, type TestApi, writePlatform } from "../test-context.ts";

let api: TestApi;
let place: { kind: "review"; threadId: string };
let stranger: Actor;

beforeAll(async () => {
  api = await createTestApi();
  const { id } = await writePlatform(api.as(ada), "babel");
  const threadId = await review("ada", id);
  place = { kind: "review", threadId };
  const group = await api.as(ada).group.create({ name: "Elsewhere" });
  const grants = [
    { role: "approver", group: group.ok ? group.group.id : null, locales: [] },
  ] as const;
  stranger = { id: "eve", name: "Eve", email: "eve@example.org", grants };
});
afterAll(() => api.close());

async function review(authorId: string, platformId: string): Promise<string> {
  const { db, newId, now } = api.ctx;
  const id = newId();
  await db.review.create({
    data: {
      id,
      threadId: id,
      note: "",
      authorId,
      submittedAt: now(),
      subjects: { create: { id: newId(), platformId, contentHash: "00" } },
    },
  });
  return id;
}
const say = (actor: Actor, body: string) =>
  api.as(actor).comment.write({ place, spot: null, threadId: null, body });

test("the author of a review is told of what is said of it", async () => {
  const written = await say(ben, "Why?");
  expect(await api.ctx.db.notification.findMany({ where: { personId: "ada" } })).toMatchObject([
    { kind: "commented", by: "ben", reviewId: place.threadId, commentId: written.ok && written.id },
  ]);
});

test("a review of platforms elsewhere is unknown, to read and to write", async () => {
  await expect(say(stranger, "Hello")).rejects.toThrow("unknown_review");
  await expect(api.as(stranger).comment.list({ place })).rejects.toThrow("unknown_review");
  await expect(api.as(stranger).comment.people({ place })).rejects.toThrow("unknown_review");
});

test("whoever may only look at a review reads what is said of it and cannot join", async () => {
  const viewer = { ...stranger, grants: [{ role: "viewer", group: null, locales: [] }] as const };
  await expect(api.as(viewer).comment.list({ place })).resolves.toBeDefined();
  await expect(say(viewer, "Hello")).rejects.toThrow("not_allowed");
});

test("a review that there is not is unknown", async () => {
  const nowhere = { kind: "review" as const, threadId: api.ctx.newId() };
  await expect(api.as(ada).comment.list({ place: nowhere })).rejects.toThrow("unknown_review");
});
