import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import { createIdMaker } from "@cookiedesk/api/new-id";
import { createSetupToken } from "@cookiedesk/api/setup/create-setup-token";
import type { Db } from "@cookiedesk/db/connect";
import { createTestDatabase } from "@cookiedesk/db/test-database";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import type { FastifyInstance } from "fastify";
import type { SourceFile } from "@cookiedesk/api/import/recogniser";
import { recogniseDocument } from "@cookiedesk/importer/recognise-document";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { createServer } from "./server.ts";
import { createSignIn } from "./sign-in.ts";

const origin = "http://127.0.0.1:4000";
const person = { email: "ada@example.org", password: "correct horse battery" };
const json = { "content-type": "application/json", origin };

let app: FastifyInstance;
let db: Db;
let close: () => Promise<void>;
let moment = new Date();

beforeAll(async () => {
  const database = await createTestDatabase();
  db = database.db;
  const folder = await mkdtemp(path.join(tmpdir(), "cookiedesk-server-"));
  const now = () => moment;
  const context = {
    db,
    artefacts: createFolderStore(folder),
    now,
    newId: createIdMaker(now),
    detectLanguage: () => null,
    recognise: async (file: SourceFile) => recogniseDocument(file, { detectLanguage: () => null }),
    portalUrl: "http://127.0.0.1:4001",
    publicUrl: origin,
    mail: null,
    hashPassword,
    verifyPassword,
  };
  app = await createServer({
    context,
    signIn: createSignIn({
      db,
      secret: "only for tests, long enough to be one",
      publicUrl: origin,
      trustedOrigins: [origin],
      now,
    }),
    publicUrl: origin,
    origins: [origin],
    adminFolder: null,
    version: "1.2.3",
  });
  close = async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  const token = await createSetupToken(context);
  const created = await post("/api/trpc/setup.createFirstAccount", {
    token,
    name: "Ada",
    ...person,
  });
  expect(created.json()).toEqual({ result: { data: { ok: true } } });
});
afterAll(() => close());

function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  return app.inject({
    method: "POST",
    url,
    headers: { ...json, ...headers },
    payload: JSON.stringify(body),
  });
}

/** The cookies as a browser sends them back. */
async function signIn(): Promise<string> {
  const response = await post("/api/auth/sign-in/email", person);
  expect(response.statusCode).toBe(200);
  return response.cookies
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
}

async function whoAmI(cookie: string): Promise<unknown> {
  const response = await app.inject({ url: "/api/trpc/session.me", headers: { cookie } });
  return (
    response.json<{ result: { data: { account: { email: string } | null } } }>().result.data.account
      ?.email ?? null
  );
}

test("health says ok and the version", async () => {
  expect((await app.inject("/health")).json()).toEqual({ ok: true, version: "1.2.3" });
});

test("signing in gives a cookie that scripts and other sites do not get, and signing out ends the session itself", async () => {
  const response = await post("/api/auth/sign-in/email", person);
  expect(response.headers["set-cookie"]).toMatch(/HttpOnly; SameSite=Strict/u);
  expect(response.body).toBe("{}");

  const cookie = await signIn();
  expect(await whoAmI(cookie)).toBe(person.email);
  await post("/api/auth/sign-out", {}, { cookie });
  expect(await whoAmI(cookie)).toBeNull();
});

test("a session ends after twelve hours, however busy it was", async () => {
  const cookie = await signIn();
  const started = moment;
  moment = new Date(started.getTime() + 12 * 3_600_000 + 60_000);
  expect(await whoAmI(cookie)).toBeNull();
  moment = started;
  expect(await whoAmI(cookie)).toBeNull();
});

test("a wrong password and an unknown address get the same answer", async () => {
  const wrong = await post("/api/auth/sign-in/email", { ...person, password: "another long one" });
  const unknown = await post("/api/auth/sign-in/email", { ...person, email: "nobody@example.org" });

  expect(wrong.statusCode).toBe(401);
  expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
});

test("nobody signs up by himself, and the other addresses of the library are not there", async () => {
  const addresses = [
    "sign-up/email",
    "update-user",
    "change-password",
    "delete-user",
    "forget-password",
    "list-sessions",
  ];
  const statuses = await Promise.all(
    addresses.map(
      async (address) =>
        (await post(`/api/auth/${address}`, { name: "Eve", ...person })).statusCode,
    ),
  );
  expect(statuses).toEqual(addresses.map(() => 404));
  expect((await post("/api/auth/sign-in/email", { ...person, userId: "x" })).statusCode).toBe(400);
  expect(await db.user.count()).toBe(1);
});

test("a change from another origin, in another format, or by another method is refused", async () => {
  const cookie = await signIn();
  const url = "/api/trpc/basePolicy.create";
  const body = { name: "X", locale: "en" };
  const status = async (headers: Record<string, string>) =>
    (await post(url, body, { cookie, ...headers })).statusCode;

  expect(await status({ origin: "https://evil.example" })).toBe(403);
  expect(await status({ origin: "null" })).toBe(403);
  expect(await status({ "sec-fetch-site": "cross-site" })).toBe(403);
  for (const type of [
    "text/plain",
    "application/json; charset=utf-8",
    "application/jsonx",
    "multipart/form-data",
  ]) {
    expect(await status({ "content-type": type })).toBe(415);
  }
  expect(
    (await app.inject({ method: "PUT", url, headers: { ...json, cookie }, payload: "{}" }))
      .statusCode,
  ).toBe(405);
  const byGet = await app.inject({
    url: `${url}?input=${encodeURIComponent(JSON.stringify(body))}`,
    headers: { cookie },
  });
  expect(byGet.statusCode).toBe(405);
  expect(await db.basePolicy.count()).toBe(0);
});

test("a batch of ten is answered, one of eleven runs nothing", async () => {
  const batch = (count: number) => {
    const paths = Array.from({ length: count }, () => "session.me").join(",");
    return app.inject(`/api/trpc/${paths}?batch=1&input=${encodeURIComponent("{}")}`);
  };
  expect((await batch(10)).json()).toHaveLength(10);
  expect((await batch(11)).statusCode).toBe(400);
});

test("bodies are as long as what they are for: a stranger's hardly anything, files up to 15 MB", async () => {
  const cookie = await signIn();
  const long = { name: "x".repeat(20_000), locale: "en" };
  const files = { files: [{ name: "a.txt", base64: "QUFB".repeat(500_000) }] };

  expect((await post("/api/trpc/basePolicy.create", long)).statusCode).toBe(413);
  expect((await post("/api/trpc/basePolicy.create", files, { cookie })).statusCode).toBe(413);
  expect((await post("/api/trpc/import.recognise", files, { cookie })).statusCode).toBe(200);
});

test("every answer carries the headers that keep it to itself", async () => {
  for (const url of ["/health", "/api/trpc/session.me", "/nothing", "/api/nothing"]) {
    const { headers } = await app.inject(url);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/u);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
    });
  }
});

test("a fault shows an id and nothing else", async () => {
  const cookie = await signIn();
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  await db.$executeRaw`alter table "Provider" rename to "ProviderGone"`;
  const response = await app.inject({ url: "/api/trpc/catalogue.get", headers: { cookie } });
  await db.$executeRaw`alter table "ProviderGone" rename to "Provider"`;

  expect(response.statusCode).toBe(500);
  const { error } = response.json<{ error: { message: string; data: { faultId: string } } }>();
  expect(error.message).toBe("fault");
  expect(error.data.faultId).toMatch(/^[0-9a-f-]{36}$/u);
  expect(response.body).not.toContain("Provider");
  expect(log.mock.calls.map(([line]) => String(line))).toEqual([
    expect.stringContaining(error.data.faultId),
  ]);
  log.mockRestore();
});

test("the eleventh attempt to sign in within a minute has to wait", async () => {
  const statuses = [];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    statuses.push(
      (await post("/api/auth/sign-in/email", { ...person, password: "another long one" }))
        .statusCode,
    );
  }
  expect(statuses.at(-1)).toBe(429);
});
