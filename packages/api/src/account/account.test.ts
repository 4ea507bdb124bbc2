import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../context.ts";
import { appRouter } from "../router.ts";
import { ada, createTestApi, type TestApi } from "../test-context.ts";
import { watched } from "../test-watched.ts";
import { createCaller } from "../trpc.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const password = "the words that i remember";
const callerOf = createCaller(appRouter);
let people = 0;

/** Somebody with a password, signed in at three places; the first is the one that calls. */
async function signedIn() {
  people += 1;
  const id = `person-${people}`;
  const { db, newId } = api.ctx;
  const email = `${id}@example.org`;
  await db.user.create({ data: { id, email, name: "Cleo" } });
  await db.account.create({
    data: {
      id: newId(),
      accountId: id,
      userId: id,
      providerId: "credential",
      password: `hash of ${password}`,
      updatedAt: new Date(),
    },
  });
  const sessions = [newId(), newId(), newId()];
  for (const session of sessions)
    await db.session.create({
      data: { id: session, token: session, userId: id, expiresAt: new Date(Date.now() + 60_000) },
    });
  const actor: Actor = { id, email, name: "Cleo", grants: [] };
  const [sessionId = ""] = sessions;
  return { id, email, sessions, call: callerOf({ ...api.ctx, actor, sessionId }) };
}

async function left(userId: string): Promise<string[]> {
  const rows = await api.ctx.db.session.findMany({ where: { userId }, orderBy: { id: "asc" } });
  return rows.map(({ id }) => id);
}

test("another password takes the one before, and ends every other session and link", async () => {
  const { id, sessions, call } = await signedIn();
  const made = await api.as(ada).person.makeResetLink({ personId: id });
  const token = new URL((made.ok ? made.link : null) ?? "").searchParams.get("token") ?? "";
  const other = "other words that i remember";
  expect(await call.account.changePassword({ current: "wrong", password: "short" })).toEqual({
    ok: false,
    problems: [
      { field: "current", code: "wrong" },
      { field: "password", code: "too_short" },
    ],
  });
  expect(await left(id)).toEqual(sessions);
  expect(await call.account.changePassword({ current: password, password: other })).toEqual({
    ok: true,
  });
  expect(await left(id)).toEqual(sessions.slice(0, 1));
  expect(await api.as(null).account.checkLink({ token })).toBeNull();
});

test("after five wrong passwords the sixth waits, even when it is right", async () => {
  const { call } = await signedIn();
  for (let attempt = 0; attempt < 5; attempt += 1)
    await call.account.changePassword({ current: "wrong", password });
  const refused = await call.account.changePassword({ current: password, password });
  expect(refused).toMatchObject({ ok: false, problems: [{ field: "current", code: "wait" }] });
});

test("a person ends their own sessions, and nobody else's", async () => {
  const { id, sessions, call } = await signedIn();
  const other = await signedIn();
  expect(await call.account.endSession({ id: other.sessions[0] ?? "" })).toEqual({ ended: 0 });
  expect(await left(other.id)).toEqual(other.sessions);
  expect(await call.account.endSession({ id: sessions[1] ?? "" })).toEqual({ ended: 1 });
  expect((await call.account.sessions()).map(({ id: one, current }) => [one, current])).toEqual(
    expect.arrayContaining([
      [sessions[0], true],
      [sessions[2], false],
    ]),
  );
  expect(await call.account.endOtherSessions()).toEqual({ ended: 1 });
  expect(await left(id)).toEqual(sessions.slice(0, 1));
});

test("name, mail and language are kept, and saving the same leaves no entry", async () => {
  const { id, call } = await signedIn();
  expect(await call.account.setName({ name: " " })).toEqual({
    ok: false,
    problems: [{ field: "name", code: "empty" }],
  });
  for (let time = 0; time < 2; time += 1) {
    expect(await call.account.setName({ name: "Cléo" })).toEqual({ ok: true });
    await call.account.setMail({ mail: "daily" });
    await call.account.setLanguage({ language: "fr" });
  }
  expect(await call.account.get()).toEqual({
    name: "Cléo",
    email: `${id}@example.org`,
    twoFactor: false,
    recoveryCodesLeft: null,
    mail: "daily",
    language: "fr",
    canMail: false,
  });
  const entries = await api.ctx.db.auditEntry.findMany({
    where: { by: id },
    orderBy: { id: "asc" },
  });
  expect(entries.map(({ act, before, after }) => [act, before, after])).toEqual([
    ["account.setName", { name: "Cleo" }, { name: "Cléo" }],
    ["account.setMail", { mail: "at_once" }, { mail: "daily" }],
    ["account.setLanguage", { language: "en" }, { language: "fr" }],
  ]);
});

test("without mail nobody is promised one, and nothing is written", async () => {
  const entries = await api.ctx.db.auditEntry.count();
  expect(await api.as(null).account.askReset({ email: "ada@example.org" })).toEqual({
    mail: false,
  });
  expect(await api.ctx.db.auditEntry.count()).toBe(entries);
});

async function statementsOf(email: string): Promise<string[]> {
  const statements: string[] = [];
  const db = watched(api.ctx.db, statements);
  const call = callerOf({ ...api.ctx, db, mail: { send: async () => {} }, actor: null });
  expect(await call.account.askReset({ email })).toEqual({ mail: true });
  return statements;
}

test("asking for a link leaves exactly one entry, whoever asked and for whom", async () => {
  const { id, email } = await signedIn();
  const mail = { send: async () => {} };
  const call = callerOf({ ...api.ctx, mail, actor: null });
  const asked = { where: { act: "account.askReset" } };
  await api.ctx.db.signInFailure.deleteMany();
  const before = await api.ctx.db.auditEntry.count(asked);
  await call.account.askReset({ email });
  await call.account.askReset({ email: "nobody-here@example.org" });
  const entries = await api.ctx.db.auditEntry.findMany({ ...asked, orderBy: { id: "asc" } });
  expect(entries.slice(before)).toMatchObject([
    { by: "somebody", subjectKind: "person", subjectId: id },
    { by: "somebody", subjectKind: null, subjectId: null },
  ]);
});

test("asking for a link does the same for an address that nobody has", async () => {
  const { email } = await signedIn();
  const known = await statementsOf(email);
  const unknown = await statementsOf("nobody-at-all@example.org");
  expect(known).toContain("findFirst");
  expect(known.length).toBeGreaterThan(6);
  expect(unknown).toEqual(known);
});
