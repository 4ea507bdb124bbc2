import { afterAll, beforeAll, expect, test } from "vitest";

import {
  appCode,
  type Browser,
  goodPassword,
  memberOf,
  startTestDesk,
  type TestDesk,
} from "./test-desk.ts";

let desk: TestDesk;
let admin: Browser;
beforeAll(async () => {
  desk = await startTestDesk();
  await desk.addPerson("admin@example.org");
  admin = desk.browser();
  await admin.signIn("admin@example.org");
});
afterAll(() => desk.close());

const password = goodPassword;
const hour = 3_600_000;
let people = 0;

/** Somebody who is signed in at two places. */
async function signedInTwice() {
  people += 1;
  const email = `person${people}@example.org`;
  const id = await desk.addPerson(email, "editor");
  const here = desk.browser();
  const there = desk.browser();
  await here.signIn(email);
  await there.signIn(email);
  return { id, email, here, there };
}

/** A browser that kept the cookie from before: what a thief of it has. */
function copyOf({ cookies }: Browser): Browser {
  const copy = desk.browser();
  for (const [name, value] of cookies) copy.cookies.set(name, value);
  return copy;
}

type Person = Awaited<ReturnType<typeof signedInTwice>>;

/** What ends sessions: who is out afterwards, here (where it is done) and there. */
const events: [string, (person: Person) => Promise<unknown>, { here: boolean; there: boolean }][] =
  [
    ["signing out", ({ here }) => here.auth("sign-out", {}), { here: true, there: false }],
    [
      "being suspended",
      ({ id }) => admin.mutate("person.suspend", { personId: id }),
      { here: true, there: true },
    ],
    [
      "an administrator ending the sessions",
      ({ id }) => admin.mutate("person.endSessions", { personId: id }),
      { here: true, there: true },
    ],
    [
      "signing in as somebody else in the same browser",
      async ({ here }) => {
        const taken = copyOf(here);
        await here.signIn("admin@example.org");
        expect(await taken.who()).toBeNull();
        await here.auth("sign-out", {});
      },
      { here: true, there: false },
    ],
    [
      "ending all others",
      ({ here }) => here.mutate("account.endOtherSessions"),
      { here: false, there: true },
    ],
    [
      "ending the other one",
      async ({ here }) => {
        const sessions = await here.query("account.sessions");
        const other = Array.isArray(sessions) ? sessions.map(memberOf) : [];
        return here.mutate("account.endSession", {
          id: other.find(({ current }) => current === false)?.["id"],
        });
      },
      { here: false, there: true },
    ],
    [
      "changing the password",
      ({ here }) =>
        here.mutate("account.changePassword", {
          current: password,
          password: "another sentence to keep",
        }),
      { here: false, there: true },
    ],
    [
      "a new password by a link",
      async ({ id }) => {
        const { link } = memberOf(await admin.mutate("person.makeResetLink", { personId: id }));
        const token = new URL(String(link)).searchParams.get("token");
        return desk
          .browser()
          .mutate("account.resetPassword", { token, password: "a third one to remember" });
      },
      { here: true, there: true },
    ],
    ["switching the second step on", ({ here }) => setUp(here), { here: false, there: true }],
    [
      "switching the second step off",
      async ({ here, there, email }) => {
        const { codes } = await setUp(here);
        await there.signIn(email);
        await there.auth("two-factor/verify-backup-code", { code: codes[0] });
        expect(await there.who()).toBe(email);
        return here.auth("two-factor/disable", { password });
      },
      { here: false, there: true },
    ],
    [
      "an administrator resetting the second step",
      async ({ here, id }) => {
        await setUp(here);
        return admin.mutate("person.resetTwoFactor", { personId: id });
      },
      { here: true, there: true },
    ],
    [
      "half an hour without a request",
      async ({ id }) => {
        const expiresAt = new Date(Date.now() - 1);
        await desk.db.session.updateMany({ where: { userId: id }, data: { expiresAt } });
      },
      { here: true, there: true },
    ],
  ];

async function setUp(browser: Browser) {
  const { totpURI, backupCodes } = memberOf(
    (await browser.auth("two-factor/enable", { password })).body,
  );
  await browser.auth("two-factor/verify-totp", { code: appCode(totpURI) });
  return { codes: Array.isArray(backupCodes) ? backupCodes.map(String) : [] };
}

test.each(events)(
  "after %s, whoever is out is refused at the next request",
  async (_, happen, out) => {
    const person = await signedInTwice();
    const stolen = copyOf(person.here);
    await happen(person);

    expect(await person.here.who()).toBe(out.here ? null : person.email);
    expect(await person.there.who()).toBe(out.there ? null : person.email);
    if (out.here) {
      expect(await stolen.who()).toBeNull();
      expect(await stolen.query("platform.list", {})).toBe("UNAUTHORIZED");
      expect(await stolen.mutate("account.setName", { name: "Eve" })).toBe("UNAUTHORIZED");
    }
  },
);

test("there are twelve such events, and twelve hours are the thirteenth", async () => {
  expect(events).toHaveLength(12);
  const { here } = await signedInTwice();
  const later = await startTestDesk();
  await later.addPerson("late@example.org");
  const browser = later.browser();
  await browser.signIn("late@example.org");
  later.pass(12 * hour + 60_000);
  expect(await browser.who()).toBeNull();
  expect(await later.db.session.count()).toBe(0);
  expect(await here.who()).not.toBeNull();
  await later.close();
});

test("roles count from the next request on, without any session being touched", async () => {
  const { id, here } = await signedInTwice();
  await desk.db.roleGrant.updateMany({ where: { userId: id }, data: { role: "administrator" } });
  expect(memberOf(await here.query("person.list"))["people"]).toBeDefined();
  await desk.db.roleGrant.deleteMany({ where: { userId: id } });
  expect(await here.query("person.list")).toBe("FORBIDDEN");
});

test("whoever gets other roles goes on under another secret; the former one ends within seconds", async () => {
  const { id, email, here } = await signedInTwice();
  const stolen = copyOf(here);
  const change = {
    personId: id,
    seen: [{ role: "editor", group: null, locales: [] }],
    grants: [{ role: "viewer", group: null, locales: [] }],
  };
  expect(await admin.mutate("person.setGrants", change)).toEqual({ ok: true });

  const before = here.cookies.get("__Host-cookiedesk");
  // A page asks several things at once: each is answered, one of them brings the new secret.
  const asked = await Promise.all([here.who(), here.who(), here.who()]);
  expect(asked).toEqual([email, email, email]);
  expect(here.cookies.get("__Host-cookiedesk")).not.toBe(before);
  expect(await desk.db.session.count({ where: { userId: id } })).toBe(3);
  desk.pass(16_000);
  expect(await here.who()).toBe(email);
  expect(await stolen.who()).toBeNull();
  expect(await desk.db.session.count({ where: { userId: id } })).toBe(2);
});

test("the session's secret is another after each step of signing in, and one that was planted is not taken", async () => {
  const email = "fixed@example.org";
  await desk.addPerson(email);
  const attacker = desk.browser();
  await attacker.signIn("admin@example.org");
  const planted = attacker.cookies.get("__Host-cookiedesk") ?? "";

  const browser = desk.browser();
  browser.cookies.set("__Host-cookiedesk", planted);
  await browser.signIn(email);
  expect(browser.cookies.get("__Host-cookiedesk")).not.toBe(planted);
  expect(await browser.who()).toBe(email);
  // The session that was planted is ended, and shows the person's account to nobody.
  expect(await attacker.who()).toBeNull();

  const seen = [browser.cookies.get("__Host-cookiedesk")];
  const { codes } = await setUp(browser);
  seen.push(browser.cookies.get("__Host-cookiedesk"));
  await browser.signIn(email);
  await browser.auth("two-factor/verify-backup-code", { code: codes[0] ?? "" });
  seen.push(browser.cookies.get("__Host-cookiedesk"));
  expect(new Set(seen).size).toBe(3);
  const { id } = await desk.db.user.findUniqueOrThrow({ where: { email } });
  expect(await desk.db.session.count({ where: { userId: id } })).toBe(1);
});

test("a cookie that nobody signed, or that was signed for another secret, is nobody's", async () => {
  const { here } = await signedInTwice();
  const [token = "", signature = ""] = (here.cookies.get("__Host-cookiedesk") ?? "").split(".");
  for (const forged of [
    token,
    `${token}.`,
    `${token}.${"A".repeat(43)}=`,
    `x${token}.${signature}`,
    `.${signature}`,
  ]) {
    const browser = desk.browser();
    browser.cookies.set("__Host-cookiedesk", forged);
    expect(await browser.who()).toBeNull();
  }
});

test("a person sees where they are signed in: device, address, and which one is this", async () => {
  const { email } = await signedInTwice();
  const browser = desk.browser();
  const agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  await browser.auth(
    "sign-in/email",
    { email, password },
    { "user-agent": agent, "x-forwarded-for": "203.0.113.9" },
  );
  const sessions = await browser.query("account.sessions");
  expect(sessions).toHaveLength(3);
  expect(
    Array.isArray(sessions) ? sessions.filter((one) => memberOf(one)["current"]) : [],
  ).toMatchObject([{ browser: "Firefox", system: "Linux", address: browser.address }]);
});

test("signing in again in one browser leaves one session", async () => {
  const { id, email, here } = await signedInTwice();
  for (let time = 0; time < 3; time += 1) await here.signIn(email);
  expect(await desk.db.session.count({ where: { userId: id } })).toBe(2);
});

test("somebody who is suspended gets the answer of a wrong password", async () => {
  const { id, email } = await signedInTwice();
  await admin.mutate("person.suspend", { personId: id });
  const suspended = await desk.browser().signIn(email);
  const wrong = await desk.browser().signIn(email, "a wrong password");
  expect([suspended.status, suspended.body]).toEqual([wrong.status, wrong.body]);
  await admin.mutate("person.reinstate", { personId: id });
  expect((await desk.browser().signIn(email)).status).toBe(200);
});
