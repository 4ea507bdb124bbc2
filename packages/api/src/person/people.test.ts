import type { Grant } from "@cookiedesk/domain/access/grant";
import { afterAll, beforeAll, expect, test } from "vitest";

import { ada, ben, createTestApi, type TestApi } from "../test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const everything: Grant = { role: "administrator", group: null, locales: [] };
const editor: Grant = { role: "editor", group: null, locales: [] };
const password = "a password nobody has";
let invited = 0;

/** Somebody who was invited, and the secret of their link. */
async function invite(grants: Grant[] = [editor]) {
  invited += 1;
  const email = `person${invited}@example.org`;
  const result = await api.as(ada).person.invite({ email, name: `Person ${invited}`, grants });
  if (!result.ok || result.link === null) throw new Error(JSON.stringify(result));
  return { id: result.personId, email, link: result.link, token: tokenOf(result.link) };
}

function tokenOf(link: string): string {
  return new URL(link).searchParams.get("token") ?? "";
}

async function accept({ token }: { token: string }) {
  return api.as(null).account.acceptInvitation({ token, name: "Somebody", password });
}

async function join(grants?: Grant[]) {
  const person = await invite(grants);
  expect(await accept(person)).toEqual({ ok: true });
  return person;
}

async function stateOf(id: string) {
  const { people } = await api.as(ada).person.list();
  return people.find((person) => person.id === id);
}

async function sessionFor(userId: string) {
  const id = api.ctx.newId();
  await api.ctx.db.session.create({
    data: { id, token: id, userId, expiresAt: new Date(Date.now() + 3_600_000) },
  });
  return id;
}

test("an invitation is a link on our own host that lets somebody choose a password, once", async () => {
  const person = await invite();
  expect(person.link).toMatch(/^http:\/\/desk\.example\/invitation\?token=[\w-]{43}$/u);
  expect(await stateOf(person.id)).toMatchObject({
    state: "invited",
    grants: [{ role: "editor" }],
  });
  expect(await api.as(null).account.checkLink({ token: person.token })).toMatchObject({
    kind: "invitation",
    email: person.email,
  });

  const both = await Promise.all([accept(person), accept(person)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await accept(person)).toEqual({
    ok: false,
    problems: [{ field: "token", code: "invalid_token" }],
  });
  expect(await api.as(null).account.checkLink({ token: person.token })).toBeNull();
  expect(await stateOf(person.id)).toMatchObject({ state: "active", name: "Somebody" });
});

test("the database has no link, only its hash", async () => {
  const { token } = await invite();
  const kept = JSON.stringify([
    await api.ctx.db.accountLink.findMany(),
    await api.ctx.db.auditEntry.findMany(),
  ]);
  expect(kept).not.toContain(token);
  expect(kept).not.toContain(password);
});

test("a link that is too old, or was replaced, lets nobody in", async () => {
  const person = await invite();
  const again = await api.as(ada).person.inviteAgain({ personId: person.id });
  expect(await accept(person)).toMatchObject({ ok: false });
  const token = again.ok ? tokenOf(again.link ?? "") : "";
  await api.ctx.db.accountLink.updateMany({
    where: { userId: person.id },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  expect(await accept({ token })).toMatchObject({ ok: false });
  expect(await api.as(null).account.checkLink({ token })).toBeNull();
});

test("an invitation lasts seven days, a link for a password one hour", async () => {
  const { id } = await join();
  await api.as(ada).person.makeResetLink({ personId: id });
  const { id: other } = await invite();
  const links = await api.ctx.db.accountLink.findMany({
    where: { userId: { in: [id, other] }, usedAt: null },
    orderBy: { createdAt: "asc" },
  });
  expect(links.map(({ kind, createdAt, expiresAt }) => [kind, +expiresAt - +createdAt])).toEqual([
    ["reset", 3_600_000],
    ["invitation", 7 * 24 * 3_600_000],
  ]);
});

test("what is wrong with an invitation is all said at once", async () => {
  expect(await api.as(ada).person.invite({ email: "nobody", name: " ", grants: [] })).toEqual({
    ok: false,
    problems: [
      { field: "name", code: "empty" },
      { field: "email", code: "invalid_email" },
      { field: "grants", code: "no_grant" },
    ],
  });
  const somewhere = { role: "editor" as const, group: api.ctx.newId(), locales: [] };
  expect(
    await api.as(ada).person.invite({ email: " BEN@example.org", name: "B", grants: [somewhere] }),
  ).toEqual({
    ok: false,
    problems: [
      { field: "email", code: "taken" },
      { field: "grants", code: "unknown_group" },
    ],
  });
});

test("of two invitations to one address at once, one is refused", async () => {
  const asked = { email: "twice@example.org", name: "Twice", grants: [editor] };
  const results = await Promise.all([
    api.as(ada).person.invite(asked),
    api.as(ben).person.invite(asked),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a link for another password ends every session, and uses all links up", async () => {
  const person = await join();
  await sessionFor(person.id);
  const first = await api.as(ada).person.makeResetLink({ personId: person.id });
  const token = first.ok ? tokenOf(first.link ?? "") : "";
  const reset = () =>
    api.as(null).account.resetPassword({ token, password: "another one that is long" });
  expect(await accept({ token })).toMatchObject({ ok: false });
  const both = await Promise.all([reset(), reset()]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await api.ctx.db.session.count({ where: { userId: person.id } })).toBe(0);
  const account = await api.ctx.db.account.findFirstOrThrow({ where: { userId: person.id } });
  expect(account.password).toBe("hash of another one that is long");
});

test("an invitation is no link for a password, and the other way round", async () => {
  const { token } = await invite();
  expect(await api.as(null).account.resetPassword({ token, password })).toMatchObject({
    ok: false,
  });
  const { id } = await join();
  expect(await api.as(ada).person.inviteAgain({ personId: id })).toEqual({
    ok: false,
    code: "not_invited",
  });
  const { id: other } = await invite();
  expect(await api.as(ada).person.makeResetLink({ personId: other })).toEqual({
    ok: false,
    code: "not_active",
  });
});

test("whoever is suspended is out: sessions end and links stop working, until they are let in again", async () => {
  const person = await join();
  await sessionFor(person.id);
  const made = await api.as(ada).person.makeResetLink({ personId: person.id });
  const token = made.ok ? tokenOf(made.link ?? "") : "";

  expect(await api.as(ada).person.suspend({ personId: person.id })).toEqual({ ok: true });
  expect(await stateOf(person.id)).toMatchObject({ state: "suspended" });
  expect(await api.ctx.db.session.count({ where: { userId: person.id } })).toBe(0);
  expect(await api.as(null).account.checkLink({ token })).toBeNull();
  expect((await api.as(ada).person.names()).map(({ id }) => id)).not.toContain(person.id);
  expect(await api.as(ada).person.makeResetLink({ personId: person.id })).toMatchObject({
    ok: false,
  });

  await api.as(ada).person.reinstate({ personId: person.id });
  expect(await stateOf(person.id)).toMatchObject({
    state: "active",
    grants: [{ role: "editor", group: null }],
  });
});

test("somebody who was invited and suspended cannot take the invitation", async () => {
  const person = await invite();
  await api.as(ada).person.suspend({ personId: person.id });
  expect(await accept(person)).toMatchObject({ ok: false });
  expect(await api.as(ada).person.inviteAgain({ personId: person.id })).toMatchObject({
    ok: false,
  });
});

test("other roles are written once, and renew the person's sessions", async () => {
  const person = await join();
  await sessionFor(person.id);
  const viewer: Grant = { role: "viewer", group: null, locales: [] };
  const change = { personId: person.id, seen: [editor] };
  const results = await Promise.all([
    api.as(ada).person.setGrants({ ...change, grants: [viewer] }),
    api.as(ben).person.setGrants({ ...change, grants: [everything] }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "lost_race" });
  const sessions = await api.ctx.db.session.findMany({ where: { userId: person.id } });
  expect(sessions).toMatchObject([{ renew: true }]);
});

test("saving the roles that somebody has renews nothing and leaves no entry", async () => {
  const person = await join();
  await sessionFor(person.id);
  const entries = await api.ctx.db.auditEntry.count();
  const same = { personId: person.id, grants: [editor], seen: [editor] };
  expect(await api.as(ada).person.setGrants(same)).toEqual({ ok: true });
  const sessions = await api.ctx.db.session.findMany({ where: { userId: person.id } });
  expect(sessions).toMatchObject([{ renew: false }]);
  expect(await api.ctx.db.auditEntry.count()).toBe(entries);
});

test("two administrators who take each other's administration away leave one", async () => {
  const own = await createTestApi();
  for (const { id } of [ada, ben])
    await own.ctx.db.account.create({
      data: {
        id,
        accountId: id,
        userId: id,
        providerId: "credential",
        password: "x",
        updatedAt: new Date(),
      },
    });
  const change = { grants: [editor], seen: [everything] };
  const results = await Promise.all([
    own.as(ada).person.setGrants({ personId: ben.id, ...change }),
    own.as(ben).person.setGrants({ personId: ada.id, ...change }),
  ]);
  expect(results.map((result) => (result.ok ? "ok" : result.code)).toSorted()).toEqual([
    "last_administrator",
    "ok",
  ]);
  const left = results.findIndex(({ ok }) => ok) === 0 ? ada : ben;
  expect(await own.as(left).person.suspend({ personId: left.id })).toEqual({
    ok: false,
    code: "oneself",
  });
  await own.close();
});

test("a second step is taken from somebody else only, and ends their sessions", async () => {
  const person = await join();
  const personId = person.id;
  expect(await api.as(ada).person.resetTwoFactor({ personId })).toEqual({
    ok: false,
    code: "not_set_up",
  });
  await api.ctx.db.twoFactor.create({
    data: { id: api.ctx.newId(), secret: "s", backupCodes: "[]", userId: personId },
  });
  await api.ctx.db.user.update({ where: { id: personId }, data: { twoFactorEnabled: true } });
  await sessionFor(personId);
  expect(await api.as(ada).person.resetTwoFactor({ personId })).toEqual({ ok: true });
  expect(await stateOf(personId)).toMatchObject({ twoFactor: false });
  expect(await api.ctx.db.session.count({ where: { userId: personId } })).toBe(0);
  expect(await api.as(ada).person.resetTwoFactor({ personId: ada.id })).toEqual({
    ok: false,
    code: "oneself",
  });
});

test("a person that there is not is not found", async () => {
  const asked = { personId: "nobody" };
  for (const call of [
    () => api.as(ada).person.suspend(asked),
    () => api.as(ada).person.reinstate(asked),
    () => api.as(ada).person.inviteAgain(asked),
    () => api.as(ada).person.makeResetLink(asked),
    () => api.as(ada).person.endSessions(asked),
    () => api.as(ada).person.resetTwoFactor(asked),
    () => api.as(ada).person.setGrants({ ...asked, grants: [editor], seen: [] }),
  ])
    await expect(call()).rejects.toThrow("unknown_person");
});
