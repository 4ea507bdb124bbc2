import { appCode, type Browser, goodPassword, memberOf, type TestDesk } from "../test-desk.ts";
import type { Role } from "./expected-answer.ts";

/** A role that people of the matrix have. */
export interface Holding {
  readonly role: Role;
  readonly reach: "group" | "everywhere";
  /** Of translators: the languages that the calls are in, or another one. */
  readonly inTheirLanguage: boolean;
}

/** For tests: a browser in one state of its session. */
export interface Visitor {
  readonly state: string;
  readonly cookies: ReadonlyMap<string, string>;
  /** A session that the server ends when it meets it is put back with this before the next request. */
  renew(): Promise<void>;
}

const sessionCookie = "__Host-cookiedesk";
const dayMs = 24 * 60 * 60 * 1000;
let people = 0;

/** For tests: a browser without a session. */
export const nobody: Visitor = { state: "none", cookies: new Map(), renew: async () => {} };

/** For tests: somebody with this role who has just signed in, by e-mail and password. */
export async function signInNew(desk: TestDesk, holding: Holding, groupId: string) {
  people += 1;
  const email = `visitor${people}@example.org`;
  const id = await addPerson(desk, email, holding, groupId);
  const browser = desk.browser();
  const { status } = await browser.signIn(email);
  if (status !== 200) throw new Error(`${email} could not sign in: ${status}`);
  return { id, email, browser };
}

/** For tests: the same role in every state that a session can be in; only the first may do anything. */
export async function makeVisitors(
  desk: TestDesk,
  holding: Holding,
  { groupId, admin }: { groupId: string; admin: Browser },
): Promise<readonly Visitor[]> {
  const person = await signInNew(desk, holding, groupId);
  const { browser } = person;
  const inState = await keepSession(desk, person);
  const now = Date.now();
  const past = new Date(now - 1000);
  const tooOld = { createdAt: new Date(now - dayMs), expiresAt: new Date(now + dayMs) };
  const visitors = [
    inState("valid", {}, null),
    inState("expired by idling", { expiresAt: past }, null),
    inState("expired by age", tooOld, null),
    inState("suspended", {}, past),
    { ...inState("another person's", {}, null), cookies: forged(admin, browser) },
  ];
  const other = await signInNew(desk, holding, groupId);
  const cookies = await halfWay(desk, other);
  return [...visitors, { state: "half-way through TOTP", cookies, renew: async () => {} }];
}

/** Makes visitors with one session, which the server may have ended since: it is there again, in their state, whenever they come. */
async function keepSession(
  { db }: TestDesk,
  { id, browser }: { id: string; browser: Browser },
): Promise<(state: string, dates: Dates, suspendedAt: Date | null) => Visitor> {
  const row = await db.session.findFirstOrThrow({ where: { userId: id } });
  const cookies = new Map(browser.cookies);
  return (state, dates, suspendedAt) => ({
    state,
    cookies,
    async renew() {
      const data = { ...row, ...dates };
      await db.session.upsert({ where: { id: row.id }, create: data, update: data });
      await db.user.update({ where: { id }, data: { suspendedAt } });
    },
  });
}

interface Dates {
  readonly createdAt?: Date;
  readonly expiresAt?: Date;
}

/** The token of an administrator's session under a signature that was made for one's own. */
function forged(admin: Browser, own: Browser): ReadonlyMap<string, string> {
  const [token] = (admin.cookies.get(sessionCookie) ?? "").split(".");
  const signature = (own.cookies.get(sessionCookie) ?? "").split(".").slice(1).join(".");
  if (token === undefined || token === "" || signature === "")
    throw new Error("a session cookie is no longer a token and a signature");
  return new Map([[sessionCookie, `${token}.${signature}`]]);
}

/** Signs in again with a second step set up, and gives the password only. */
async function halfWay(desk: TestDesk, person: { email: string; browser: Browser }) {
  const { browser } = person;
  const prepared = await browser.auth("two-factor/enable", { password: goodPassword });
  const code = appCode(memberOf(prepared.body)["totpURI"]);
  const { status } = await browser.auth("two-factor/verify-totp", { code });
  const again = desk.browser();
  const { body } = await again.signIn(person.email);
  if (status !== 200 || memberOf(body)["twoFactor"] !== true)
    throw new Error(`${person.email} is not half-way`);
  return again.cookies;
}

async function addPerson(
  { db, newId, now, addPerson: add }: TestDesk,
  email: string,
  { role, reach, inTheirLanguage }: Holding,
  groupId: string,
): Promise<string> {
  const id = await add(email);
  await db.roleGrant.deleteMany({ where: { userId: id } });
  const languages = inTheirLanguage ? ["en", "nl"] : ["ar"];
  if (role !== "none")
    await db.roleGrant.create({
      data: {
        id: newId(),
        userId: id,
        role,
        groupId: reach === "group" ? groupId : null,
        locales: role === "translator" ? languages : [],
        createdAt: now(),
        createdBy: "test",
      },
    });
  return id;
}
