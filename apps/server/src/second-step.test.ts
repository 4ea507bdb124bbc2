import { afterAll, beforeAll, expect, test, vi } from "vitest";

import {
  appCode,
  type Browser,
  goodPassword,
  memberOf,
  startTestDesk,
  type TestDesk,
} from "./test-desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk();
});
afterAll(() => desk.close());

const password = goodPassword;
let people = 0;

/** Somebody who has just set a second step up, and the browser that they did it in. */
async function withSecondStep() {
  people += 1;
  const email = `step${people}@example.org`;
  const id = await desk.addPerson(email);
  const browser = desk.browser();
  await browser.signIn(email);
  const { totpURI, backupCodes } = memberOf(
    (await browser.auth("two-factor/enable", { password })).body,
  );
  // A code of half a minute ago still counts, so that the next one is another.
  const code = appCode(totpURI, new Date(Date.now() - 30_000));
  const confirmed = await browser.auth("two-factor/verify-totp", { code });
  expect(confirmed.status).toBe(200);
  const codes = Array.isArray(backupCodes) ? backupCodes.map(String) : [];
  return { id, email, browser, totpURI, codes, code };
}

function sessionCookie({ cookies }: Browser): string | undefined {
  return cookies.get("__Host-cookiedesk");
}

async function actsOf(id: string): Promise<string[]> {
  const entries = await desk.db.auditEntry.findMany({ where: { by: id }, orderBy: { id: "asc" } });
  return entries.map(({ act }) => act);
}

test("setting it up takes the password and a code; until then signing in is as before", async () => {
  const id = await desk.addPerson("setup@example.org");
  const browser = desk.browser();
  await browser.signIn("setup@example.org");
  expect(await browser.auth("two-factor/enable", { password: "wrong" })).toMatchObject({
    status: 400,
    body: { code: "INVALID_PASSWORD" },
  });
  const { totpURI, backupCodes } = memberOf(
    (await browser.auth("two-factor/enable", { password })).body,
  );
  expect(String(totpURI)).toMatch(/^otpauth:\/\/totp\/Cookiedesk:setup%40example\.org\?secret=/u);
  expect(backupCodes).toHaveLength(10);
  expect((await browser.auth("two-factor/verify-totp", { code: "000000" })).status).toBe(401);
  expect((await desk.browser().signIn("setup@example.org")).body).toEqual({});

  const before = sessionCookie(browser);
  const confirmed = await browser.auth("two-factor/verify-totp", { code: appCode(totpURI) });
  expect([confirmed.status, confirmed.body]).toEqual([200, {}]);
  expect(sessionCookie(browser)).not.toBe(before);
  expect(await browser.who()).toBe("setup@example.org");
  expect(await actsOf(id)).toEqual([
    "session.begin",
    "account.prepareTwoFactor",
    "session.begin",
    "account.enableTwoFactor",
  ]);
});

test("half-way through signing in is no session; the code makes it one, and is good once", async () => {
  const { id, email, totpURI, code } = await withSecondStep();
  const browser = desk.browser();
  expect((await browser.signIn(email)).body).toEqual({ twoFactor: true });
  expect(sessionCookie(browser)).toBeUndefined();
  expect(await browser.who()).toBeNull();
  expect(await browser.query("account.get")).toBe("UNAUTHORIZED");
  const halfWay = browser.cookies.get("__Host-cookiedesk-half-way");

  const again = await browser.auth("two-factor/verify-totp", { code });
  expect(again).toMatchObject({ status: 401, body: { code: "INVALID_CODE" } });
  const next = appCode(totpURI);
  expect(await browser.auth("two-factor/verify-totp", { code: next })).toMatchObject({
    status: 200,
    body: {},
  });
  expect(await browser.who()).toBe(email);
  expect((await actsOf(id)).at(-1)).toBe("session.begin");

  // Whoever saw the cookie and the code has nothing by them.
  const thief = desk.browser();
  thief.cookies.set("__Host-cookiedesk-half-way", halfWay ?? "");
  const stolen = await thief.auth("two-factor/verify-totp", { code: next });
  expect(stolen).toMatchObject({ status: 401, body: { code: "INVALID_TWO_FACTOR_COOKIE" } });
  await thief.signIn(email);
  expect((await thief.auth("two-factor/verify-totp", { code: next })).status).toBe(401);
});

test("a recovery code works once, and is kept as a hash", async () => {
  const { email, codes, id } = await withSecondStep();
  const [code = ""] = codes;
  const kept = await desk.db.twoFactor.findFirstOrThrow({ where: { userId: id } });
  for (const one of codes) expect(kept.backupCodes).not.toContain(one);

  const browser = desk.browser();
  await browser.signIn(email);
  expect((await browser.auth("two-factor/verify-backup-code", { code })).status).toBe(200);
  expect(await browser.who()).toBe(email);
  const other = desk.browser();
  await other.signIn(email);
  expect(await other.auth("two-factor/verify-backup-code", { code })).toMatchObject({
    status: 401,
    body: { code: "INVALID_CODE" },
  });
  // What is kept is none either.
  const hash: unknown = JSON.parse(kept.backupCodes);
  const second = Array.isArray(hash) ? String(hash[1]) : "";
  expect((await other.auth("two-factor/verify-backup-code", { code: second })).status).toBe(401);
  expect(await other.who()).toBeNull();
});

test("new recovery codes take the place of those before", async () => {
  const { email, codes, browser, id } = await withSecondStep();
  const renewed = await browser.auth("two-factor/generate-backup-codes", { password });
  const { backupCodes } = memberOf(renewed.body);
  const other = desk.browser();
  await other.signIn(email);
  const old = await other.auth("two-factor/verify-backup-code", { code: codes[0] ?? "" });
  expect(old.status).toBe(401);
  const code = Array.isArray(backupCodes) ? String(backupCodes[0]) : "";
  expect((await other.auth("two-factor/verify-backup-code", { code })).status).toBe(200);
  expect(await actsOf(id)).toContain("account.renewRecoveryCodes");
});

test("five wrong codes make the account wait, whatever browser they come from", async () => {
  const { email, totpURI } = await withSecondStep();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const browser = desk.browser();
    await browser.signIn(email);
    await browser.auth("two-factor/verify-totp", { code: "000000" });
    // What was forgotten is the password's own count, which stops later.
    await desk.db.signInFailure.deleteMany({});
  }
  const browser = desk.browser();
  await browser.signIn(email);
  const locked = await browser.auth("two-factor/verify-totp", { code: appCode(totpURI) });
  expect(locked.status).toBe(429);
  expect(Number(locked.headers["retry-after"])).toBeGreaterThan(800);
  expect(await browser.who()).toBeNull();
});

test("switching it off takes the password, and ends every other session", async () => {
  const { email, browser, codes, id } = await withSecondStep();
  const other = desk.browser();
  await other.signIn(email);
  await other.auth("two-factor/verify-backup-code", { code: codes[0] ?? "" });
  expect((await browser.auth("two-factor/disable", { password: "wrong" })).status).toBe(400);
  expect((await browser.auth("two-factor/disable", { password })).status).toBe(200);
  expect(await browser.who()).toBe(email);
  expect(await other.who()).toBeNull();
  expect((await desk.browser().signIn(email)).body).toEqual({});
  expect((await actsOf(id)).filter((act) => act === "account.disableTwoFactor")).toHaveLength(1);
});

test("a person who is suspended half-way gets no session", async () => {
  const { id, email, totpURI } = await withSecondStep();
  const browser = desk.browser();
  await browser.signIn(email);
  await desk.db.user.update({ where: { id }, data: { suspendedAt: new Date() } });
  const answer = await browser.auth("two-factor/verify-totp", { code: appCode(totpURI) });
  expect(answer).toMatchObject({ status: 401, body: { code: "INVALID_EMAIL_OR_PASSWORD" } });
  // Only the one that set it up is left.
  expect(await desk.db.session.count({ where: { userId: id } })).toBe(1);
  expect(await browser.who()).toBeNull();
});

test("an act that fails at its end leaves neither session nor entry", async () => {
  const id = await desk.addPerson("fails@example.org");
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  await desk.db.$executeRaw`alter table "AuditEntry" rename to "AuditEntryGone"`;
  const browser = desk.browser();
  const { status } = await browser.signIn("fails@example.org");
  await desk.db.$executeRaw`alter table "AuditEntryGone" rename to "AuditEntry"`;
  log.mockRestore();
  expect(status).toBe(500);
  expect(await desk.db.session.count({ where: { userId: id } })).toBe(0);
  expect(await browser.who()).toBeNull();
});
