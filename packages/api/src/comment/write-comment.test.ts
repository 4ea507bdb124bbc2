import type { Grant } from "@cookiedesk/domain/access/grant";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../context.ts";
import { ada, ben, createTestApi, en, fr, type TestApi, writePlatform } from "../test-context.ts";
import { writeComment } from "./write-comment.ts";

let api: TestApi;
let subject: { kind: "platform"; id: string };
let basePolicyId: string;
let other: { kind: "platform"; id: string };
let groupId: string;

beforeAll(async () => {
  api = await createTestApi();
  const one = await writePlatform(api.as(ada), "babel");
  subject = one.platform;
  basePolicyId = one.basePolicyId;
  other = (await writePlatform(api.as(ada), "other")).platform;
  const group = await api.as(ada).group.create({ name: "Portals" });
  if (!group.ok) throw new Error("no group");
  groupId = group.group.id;
  await api.as(ada).group.put({ groupId, selection: { ids: [subject.id] }, isMember: true });
});
afterAll(() => api.close());

const draft = () => ({ kind: "draft" as const, subject });
const purpose = {
  part: { kind: "cookie" as const, key: "cookies_preferences" },
  field: "purpose",
  locale: en,
};

async function write(actor: Actor, body: string, more: Partial<WriteInput> = {}) {
  const input = { place: draft(), spot: null, threadId: null, body, ...more };
  const written = await api.as(actor).comment.write(input);
  if (!written.ok) throw new Error(JSON.stringify(written));
  return written.id;
}
type WriteInput = Parameters<ReturnType<TestApi["as"]>["comment"]["write"]>[0];

/** Somebody new, with one role. */
async function person(id: string, role: Grant["role"], group: string | null): Promise<Actor> {
  const locales = role === "translator" ? [fr] : [];
  const { db, now, newId } = api.ctx;
  await db.user.create({ data: { id, name: id, email: `${id}@example.org` } });
  await db.roleGrant.create({
    data: {
      id: newId(),
      userId: id,
      role,
      groupId: group,
      locales,
      createdAt: now(),
      createdBy: "test",
    },
  });
  return { id, name: id, email: `${id}@example.org`, grants: [{ role, group, locales }] };
}

const told = (personId: string) =>
  api.ctx.db.notification.findMany({ where: { personId }, orderBy: { id: "asc" } });

test("a comment stands in its thread, with who wrote it and where", async () => {
  const id = await write(ada, "Is this **so**?", { spot: purpose });
  const { threads } = await api.as(ben).comment.list({ place: draft() });
  expect(threads.find((thread) => thread.id === id)).toMatchObject({
    id,
    spot: purpose,
    resolved: null,
    comments: [
      {
        id,
        by: { id: "ada", name: "Ada" },
        body: "Is this **so**?",
        isMine: false,
        isRemoved: false,
      },
    ],
  });
});

test("whoever is mentioned is told, with the platform and the comment", async () => {
  const before = await told("ben");
  const id = await write(ada, "What do you think, @[ben]?");
  const after = await told("ben");
  expect(after.slice(before.length)).toMatchObject([
    { kind: "mentioned", by: "ada", platformId: subject.id, commentId: id, readAt: null },
  ]);
  const { mentioned } = await api.as(ada).comment.list({ place: draft() });
  expect(mentioned).toContainEqual({ id: "ben", name: "Ben" });
});

test("an answer tells those who wrote in the thread, but not whoever answers", async () => {
  const threadId = await write(ada, "A question");
  const before = { ada: (await told("ada")).length, ben: (await told("ben")).length };
  const id = await write(ben, "An answer", { threadId });
  expect((await told("ada")).slice(before.ada)).toMatchObject([{ kind: "replied", commentId: id }]);
  expect(await told("ben")).toHaveLength(before.ben);
});

test("an answer stands where its thread stands, whatever spot it names", async () => {
  const threadId = await write(ada, "Here", { spot: purpose });
  const spot = { ...purpose, field: "retentionNote" };
  await write(ben, "There", { threadId, spot });
  const { threads } = await api.as(ada).comment.list({ place: draft() });
  const thread = threads.find(({ id }) => id === threadId);
  expect(thread?.spot).toEqual(purpose);
  expect(thread?.comments.map(({ body }) => body)).toEqual(["Here", "There"]);
});

test("somebody who may not see the platform cannot be mentioned, and nothing is written", async () => {
  await person("eve", "viewer", (await newGroup("Elsewhere")) ?? null);
  const count = await api.ctx.db.comment.count();
  const input = { place: draft(), spot: null, threadId: null, body: "@[eve] @[nobody] @[ben]" };
  expect(await api.as(ada).comment.write(input)).toEqual({
    ok: false,
    code: "cannot_see",
    people: ["eve", "nobody"],
  });
  expect(await api.ctx.db.comment.count()).toBe(count);
  const people = await api.as(ada).comment.people({ place: draft() });
  expect(people.map(({ id }) => id)).toEqual(["ada", "ben"]);
});

async function newGroup(name: string) {
  const group = await api.as(ada).group.create({ name });
  return group.ok ? group.group.id : undefined;
}

test("whoever may no longer see the platform hears nothing more of its threads", async () => {
  const flo = await person("flo", "translator", groupId);
  const threadId = await write(flo, "I wonder");
  await api.ctx.db.roleGrant.deleteMany({ where: { userId: "flo" } });
  await write(ada, "So do I", { threadId });
  expect(await told("flo")).toEqual([]);
});

test("a translator of the group comments there, and nowhere else; a viewer reads only", async () => {
  const gus = await person("gus", "translator", groupId);
  const hal = await person("hal", "viewer", groupId);
  await write(gus, "Bonjour");
  const elsewhere = { kind: "draft" as const, subject: other };
  await expect(write(gus, "Hello", { place: elsewhere })).rejects.toThrow("unknown_platform");
  await expect(api.as(gus).comment.list({ place: elsewhere })).rejects.toThrow("unknown_platform");
  await expect(write(hal, "Hello")).rejects.toThrow("not_allowed");
  await expect(api.as(hal).comment.list({ place: draft() })).resolves.toBeDefined();
});

test("a comment of one platform is unknown at another, by whichever call", async () => {
  const threadId = await write(ada, "Only here");
  const place = { kind: "draft" as const, subject: other };
  const { comment } = api.as(ada);
  await expect(write(ada, "x", { place, threadId })).rejects.toThrow("unknown_comment");
  await expect(comment.resolve({ place, threadId })).rejects.toThrow("unknown_comment");
  await expect(comment.reopen({ place, threadId })).rejects.toThrow("unknown_comment");
  await expect(comment.remove({ place, commentId: threadId })).rejects.toThrow("unknown_comment");
  await expect(comment.restore({ place, commentId: threadId })).rejects.toThrow("unknown_comment");
  const version = { kind: "version" as const, subject, number: 1 };
  await expect(comment.resolve({ place: version, threadId })).rejects.toThrow("unknown_version");
});

test("a version is commented on where there is one, apart from the draft", async () => {
  const place = {
    kind: "version" as const,
    subject: { kind: "base" as const, id: basePolicyId },
    number: 1,
  };
  await write(ada, "As published", { place, spot: purpose });
  const { threads } = await api.as(ben).comment.list({ place });
  expect(threads).toMatchObject([{ spot: null, comments: [{ body: "As published" }] }]);
  await expect(write(ada, "x", { place: { ...place, number: 2 } })).rejects.toThrow(
    "unknown_version",
  );
});

test.each([
  ["nothing but space", "  \n "],
  ["more than 4,000 characters", "a".repeat(4001)],
  ["a NUL", "a\0b"],
])("%s is no comment", async (_, body) => {
  await expect(write(ada, body)).rejects.toThrow();
});

test.each([
  ["a field that there is not", { ...purpose, field: "nothing" }],
  ["prose without its language", { ...purpose, locale: null }],
  ["a language for what is no prose", { ...purpose, field: "retention" }],
  ["a language for a whole part", { ...purpose, field: null }],
])("%s is no spot", async (_, spot) => {
  await expect(write(ada, "x", { spot })).rejects.toThrow("unknown_field");
});

test("a comment that fails at its end leaves neither words nor a notification", async () => {
  const before = { comments: await api.ctx.db.comment.count(), told: (await told("ben")).length };
  const body = "@[ben] this will not be";
  // One id for the comment, and none left for the notification.
  let left = 1;
  const newId = () => {
    if (left === 0) throw new Error("out of ids");
    left -= 1;
    return api.ctx.newId();
  };
  const ctx = { ...api.ctx, newId, entry: { id: api.ctx.newId(), act: "comment.write" } };
  const input = { place: draft(), spot: null, threadId: null, body };
  await expect(writeComment(ctx, input)).rejects.toThrow("out of ids");
  expect(await api.ctx.db.comment.count()).toBe(before.comments);
  expect(await told("ben")).toHaveLength(before.told);
});
