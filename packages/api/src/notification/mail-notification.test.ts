import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { ada, createTestApi, type TestApi, writePlatform } from "../test-context.ts";
import { mailDigests, mailNotification } from "./mail-notification.ts";
import { notify } from "./notify.ts";

let api: TestApi;
let platformId: string;
beforeAll(async () => {
  api = await createTestApi();
  platformId = (await writePlatform(api.as(ada), "babel")).id;
});
beforeEach(async () => {
  const { db } = api.ctx;
  await db.$executeRaw`delete from graphile_worker._private_jobs`;
  await db.notification.deleteMany();
  await db.user.update({
    where: { id: "ben" },
    data: { mail: "at_once", language: "en", suspendedAt: null },
  });
});
afterAll(() => api.close());

const sender = { send: () => Promise.resolve() };
const context = () => ({ ...api.ctx, publicUrl: "https://desk.example" });

/** Tells Ben that Ada asks for his review, where mail is configured or not. */
async function tellBen(mail: typeof sender | null = sender): Promise<string> {
  const { db } = api.ctx;
  const told = { kind: "review_requested", platformId } as const;
  await db.$transaction((tx) => notify(tx, { ...api.ctx, mail }, ["ben"], told));
  const newest = await db.notification.findFirstOrThrow({ orderBy: { id: "desc" } });
  return newest.id;
}
/** The payloads of the jobs of one kind that wait. */
async function jobs<Payload>(task: string): Promise<Payload[]> {
  const rows = await api.ctx.db.$queryRaw<{ payload: Payload }[]>`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${task} order by j.id`;
  return rows.map(({ payload }) => payload);
}
const mails = () => jobs<{ to: string; subject: string; text: string }>("mail");
const setBen = (data: { mail?: string; language?: string; suspendedAt?: Date }) =>
  api.ctx.db.user.update({ where: { id: "ben" }, data });

test("whoever wants mail at once gets a job with the notification, others none", async () => {
  const notificationId = await tellBen();
  expect(await jobs("tell")).toEqual([{ notificationId }]);
  await setBen({ mail: "daily" });
  await tellBen();
  await setBen({ mail: "never" });
  await tellBen();
  expect(await jobs("tell")).toHaveLength(1);
});

test("where no mail is configured nothing waits to be sent", async () => {
  await tellBen(null);
  expect(await jobs("tell")).toEqual([]);
});

test("a mail says what happened and leads there, once, however often its job runs", async () => {
  const notificationId = await tellBen();
  await mailNotification(context(), { notificationId });
  await mailNotification(context(), { notificationId });
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    to: "ben@example.org",
    subject: "Ada asks for a review of babel",
  });
  expect(mail?.text).toContain("https://desk.example/platforms/babel/history");
});

test("two workers at once leave one mail", async () => {
  const notificationId = await tellBen();
  await Promise.all([1, 2].map(() => mailNotification(context(), { notificationId })));
  expect(await mails()).toHaveLength(1);
});

test("a mail is in the person's language", async () => {
  const notificationId = await tellBen();
  await setBen({ language: "fr" });
  await mailNotification(context(), { notificationId });
  expect(await mails()).toMatchObject([{ subject: "Ada demande une relecture de babel" }]);
});

test.each([
  ["is suspended meanwhile", () => setBen({ suspendedAt: new Date() })],
  ["wants no mail any more", () => setBen({ mail: "never" })],
  [
    "has read it meanwhile",
    () => api.ctx.db.notification.updateMany({ data: { readAt: new Date() } }),
  ],
])("nothing goes out to somebody who %s", async (_, happen) => {
  const notificationId = await tellBen();
  await happen();
  await mailNotification(context(), { notificationId });
  expect(await mails()).toEqual([]);
});

test("nothing goes out to somebody who may not see the platform any more", async () => {
  const notificationId = await tellBen();
  const { db } = api.ctx;
  const grants = await db.roleGrant.findMany({ where: { userId: "ben" } });
  await db.roleGrant.deleteMany({ where: { userId: "ben" } });
  await mailNotification(context(), { notificationId });
  await db.roleGrant.createMany({ data: grants });
  expect(await mails()).toEqual([]);
});

test("the digest is one mail of all that is unread, the oldest first, and comes once", async () => {
  await setBen({ mail: "daily" });
  await tellBen();
  const read = await tellBen();
  await api.ctx.db.notification.update({ where: { id: read }, data: { readAt: new Date() } });
  await tellBen();
  await mailDigests(context());
  await mailDigests(context());
  const sent = await mails();
  expect(sent).toMatchObject([{ to: "ben@example.org", subject: "Cookiedesk: 2 pieces of news" }]);
  expect(sent[0]?.text.match(/Ada asks for a review of babel\./gu)).toHaveLength(2);
});

test("a digest that fails for one person is made for the next run, and nothing is lost", async () => {
  await setBen({ mail: "daily" });
  await tellBen();
  const broken = { ...context(), now: () => new Date(Number.NaN) };
  await expect(mailDigests({ ...broken })).rejects.toThrow();
  expect(await mails()).toEqual([]);
  await mailDigests(context());
  expect(await mails()).toHaveLength(1);
});

test("the digest tells nothing that is older than a week", async () => {
  await setBen({ mail: "daily" });
  await tellBen();
  const inEightDays = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000);
  await mailDigests({ ...context(), now: () => inEightDays });
  expect(await mails()).toEqual([]);
});
