import type { AddressInfo } from "node:net";

import type { MailSender } from "@cookiedesk/api/mail/mail";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { createMailSender } from "./mail-sender.ts";
import { memberOf, origin, startTestDesk, type TestDesk } from "./test-desk.ts";
import { startWorker } from "./worker.ts";

interface Received {
  readonly to: string;
  readonly text: string;
}

const received: Received[] = [];
let failures = 0;
let server: SMTPServer;
let desk: TestDesk;
let worker: { stop(): Promise<void> };

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, done) {
      const refused = Object.assign(new Error("no such person"), { responseCode: 550 });
      done(address.startsWith("gone") ? refused : null);
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (failures > 0) {
          failures -= 1;
          done(Object.assign(new Error("try again later"), { responseCode: 451 }));
          return;
        }
        const to = envelope.rcptTo.map(({ address }) => address).join(",");
        received.push({ to, text: Buffer.concat(chunks).toString("utf8") });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const mail: MailSender = createMailSender({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: "Cookiedesk <desk@example.org>",
  });
  desk = await startTestDesk({ mail });
  const { db, now } = desk;
  worker = await startWorker(desk.url, { ...desk.delivery, db, now, mail, publicUrl: origin });
});
afterAll(async () => {
  await worker.stop();
  await desk.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

async function mailTo(address: string, count = 1): Promise<string> {
  await vi.waitFor(() => expect(received.filter(({ to }) => to === address)).toHaveLength(count), {
    timeout: 30_000,
    interval: 100,
  });
  return received.findLast(({ to }) => to === address)?.text ?? "";
}

/** The text of a mail as its reader sees it: long lines are broken, and what is no ASCII is written in it. */
function readable(mail: string): string {
  const joined = mail.replaceAll("=\r\n", "");
  return joined.replaceAll(/(?:=[0-9A-F]{2})+/gu, (bytes) =>
    Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"),
  );
}

function tokenIn(mail: string): string {
  return /\?token=([\w-]{43})/u.exec(readable(mail))?.[1] ?? "";
}

async function administrator() {
  const email = `admin-${desk.newId()}@example.org`;
  await desk.addPerson(email);
  const browser = desk.browser();
  await browser.signIn(email);
  return browser;
}

const grants = [{ role: "viewer", group: null, locales: [] }];

test("whoever is invited gets a mail with a link on our own host, and nobody else sees the link", async () => {
  const browser = await administrator();
  const email = "invited@example.org";
  const invited = memberOf(
    await browser.mutate("person.invite", { email, name: "Zoë <b>Bold</b>", grants }),
  );
  expect(invited).toMatchObject({ ok: true, link: null, mailed: true });
  const mail = await mailTo(email);
  const token = tokenIn(mail);
  expect(readable(mail)).toContain(`${origin}/invitation?token=${token}`);
  expect(readable(mail)).toContain("Auto-Submitted: auto-generated");
  expect(readable(mail).split("text/html")[1]).not.toContain("<b>");

  const stranger = desk.browser();
  const password = "a password for invited people";
  expect(
    await stranger.mutate("account.acceptInvitation", { token, name: "Zoë", password }),
  ).toEqual({
    ok: true,
  });
  expect((await stranger.signIn(email, password)).status).toBe(200);
});

test("the queue never holds a link", async () => {
  const browser = await administrator();
  const { db } = desk;
  await worker.stop();
  await browser.mutate("person.invite", { email: "queued@example.org", name: "Q", grants });
  const jobs = await db.$queryRaw<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs`;
  const payloads = JSON.stringify(jobs);
  expect(payloads).toContain("invitation");
  expect(payloads).not.toMatch(/token|[\w-]{43}/u);
  worker = await startWorker(desk.url, {
    ...desk.delivery,
    db,
    now: desk.now,
    mail: desk.mail,
    publicUrl: origin,
  });
  await mailTo("queued@example.org");
});

test("a link for a password is sent to whom it concerns, and works once", async () => {
  const email = "forgetful@example.org";
  await desk.addPerson(email);
  const stranger = desk.browser();
  expect(await stranger.mutate("account.askReset", { email: ` ${email.toUpperCase()}` })).toEqual({
    mail: true,
  });
  expect(await stranger.mutate("account.askReset", { email: "nobody@example.org" })).toEqual({
    mail: true,
  });
  const token = tokenIn(await mailTo(email));
  const password = "words that were thought of anew";
  expect(await stranger.mutate("account.resetPassword", { token, password })).toEqual({ ok: true });
  expect(await stranger.mutate("account.resetPassword", { token, password })).toMatchObject({
    ok: false,
  });
  expect(await mailTo(email, 2)).toContain("password was changed");
  expect(received.filter(({ to }) => to === "nobody@example.org")).toEqual([]);
});

test("a mail that the server does not take goes out later, once, with a link that works", async () => {
  const email = "later@example.org";
  await desk.addPerson(email);
  failures = 1;
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  await desk.browser().mutate("account.askReset", { email });
  await vi.waitFor(() => expect(failures).toBe(0), { timeout: 30_000 });
  // The queue waits a few seconds before it tries again; here it need not.
  await vi.waitFor(
    async () => {
      await desk.db.$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
      expect(received.filter(({ to }) => to === email)).toHaveLength(1);
    },
    { timeout: 30_000, interval: 200 },
  );
  log.mockRestore();
  const token = tokenIn(await mailTo(email));
  expect(await desk.browser().query("account.checkLink", { token })).toMatchObject({ email });
});

test("an address that is refused for good is not tried for ever", async () => {
  const browser = await administrator();
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  await browser.mutate("person.invite", { email: "gone@example.org", name: "Gone", grants });
  await vi.waitFor(
    async () => {
      const jobs = await desk.db.$queryRaw<unknown[]>`select 1 from graphile_worker._private_jobs`;
      expect(jobs).toEqual([]);
    },
    { timeout: 30_000, interval: 100 },
  );
  expect(log.mock.calls.flat().join()).toContain("refused for good");
  log.mockRestore();
});
