import { createHmac } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { MailSender } from "@cookiedesk/api/mail/mail";
import { createIdMaker } from "@cookiedesk/api/new-id";
import type { SourceFile } from "@cookiedesk/api/import/recogniser";
import type { DeliveryContext } from "@cookiedesk/api/version/deliver-policy";
import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import type { Db } from "@cookiedesk/db/connect";
import { createTestDatabase } from "@cookiedesk/db/test-database";
import { recogniseDocument } from "@cookiedesk/importer/recognise-document";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import type { FastifyInstance } from "fastify";

import { createServer, type ServerOptions } from "./server.ts";
import { createSignIn } from "./sign-in.ts";
import { prepareQueue } from "./worker.ts";

/** For tests: where the back office says that it is. */
export const origin = "https://desk.example.org";
export const goodPassword = "correct horse battery staple";

/** For tests: a server on a database of its own, with a clock that can be moved. */
export interface TestDesk {
  readonly app: FastifyInstance;
  /** What its procedures use. */
  readonly context: ServerOptions["context"];
  readonly db: Db;
  readonly url: string;
  /** What the worker delivers with. */
  readonly delivery: Pick<DeliveryContext, "artefacts">;
  readonly mail: MailSender | null;
  readonly newId: () => string;
  readonly now: () => Date;
  /** Lets time pass for everything of ours; the library has a clock of its own. */
  pass(milliseconds: number): void;
  /** Somebody who signs in with `goodPassword`, and may do this everywhere; answers their id. */
  addPerson(email: string, role?: string): Promise<string>;
  /** A browser with nothing in it, in a network of its own. */
  browser(): Browser;
  close(): Promise<void>;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** For tests: keeps cookies as a browser does. */
export interface Browser {
  readonly cookies: Map<string, string>;
  readonly address: string;
  auth(path: string, body: object, headers?: Record<string, string>): Promise<Reply>;
  mutate(path: string, input?: unknown): Promise<unknown>;
  query(path: string, input?: unknown): Promise<unknown>;
  signIn(email: string, password?: string): Promise<Reply>;
  /** The address of whoever is signed in. */
  who(): Promise<string | null>;
}

let networks = 0;

/** For tests: strangers may call as often as a test likes, unless it is about how often. */
export async function startTestDesk({
  mail = null,
  limits = { signIn: 10, strangers: 1_000_000 },
}: {
  mail?: MailSender | null;
  limits?: { signIn: number; strangers: number };
} = {}): Promise<TestDesk> {
  const database = await createTestDatabase();
  await prepareQueue(database.url);
  const { db } = database;
  const folder = await mkdtemp(path.join(tmpdir(), "cookiedesk-desk-"));
  let passed = 0;
  const now = () => new Date(Date.now() + passed);
  const newId = createIdMaker(now);
  const detectLanguage = () => null;
  const context: ServerOptions["context"] = {
    db,
    artefacts: createFolderStore(folder),
    now,
    newId,
    detectLanguage,
    recognise: async (file: SourceFile) => recogniseDocument(file, { detectLanguage }),
    portalUrl: "https://portal.example.org",
    publicUrl: origin,
    mail,
    hashPassword,
    verifyPassword,
  };
  const artefacts = createFolderStore(folder);
  const app = await createServer({
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
    limits,
    adminFolder: null,
    version: "1.2.3",
  });
  const hash = await hashPassword(goodPassword);
  return {
    app,
    context,
    db,
    url: database.url,
    delivery: { artefacts },
    mail,
    newId,
    now,
    pass(milliseconds) {
      passed += milliseconds;
    },
    async addPerson(email, role = "administrator") {
      const id = newId();
      const at = now();
      await db.user.create({ data: { id, email, name: email.split("@")[0] ?? "" } });
      await db.roleGrant.create({
        data: { id: newId(), userId: id, role, createdAt: at, createdBy: "test" },
      });
      await db.account.create({
        data: {
          id: newId(),
          accountId: id,
          userId: id,
          providerId: "credential",
          password: hash,
          updatedAt: at,
        },
      });
      return id;
    },
    browser: () => browserOf(app),
    async close() {
      await app.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function browserOf(app: FastifyInstance): Browser {
  const cookies = new Map<string, string>();
  networks += 1;
  const address = `198.51.${networks >> 8}.${networks & 255}`;

  async function send(
    method: "GET" | "POST",
    url: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> },
  ): Promise<Reply> {
    const sent = [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const response = await app.inject({
      method,
      url,
      remoteAddress: address,
      headers: {
        ...(method === "POST" ? { "content-type": "application/json", origin } : {}),
        ...(sent.length > 0 ? { cookie: sent.join("; ") } : {}),
        ...headers,
      },
      ...(method === "POST" ? { payload: JSON.stringify(body ?? {}) } : {}),
    });
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.statusCode, body: response.json(), headers: response.headers };
  }

  const browser: Browser = {
    cookies,
    address,
    auth: (authPath, body, headers) =>
      send("POST", `/api/auth/${authPath}`, { body, headers: headers ?? {} }),
    async mutate(procedure, input) {
      // As the back office calls: in batches, where a call without input has none in the body.
      const body = input === undefined ? {} : { 0: input };
      return resultOf(await send("POST", `/api/trpc/${procedure}?batch=1`, { body }));
    },
    async query(procedure, input) {
      const asked =
        input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      return resultOf(await send("GET", `/api/trpc/${procedure}${asked}`, {}));
    },
    signIn: (email, password = goodPassword) => browser.auth("sign-in/email", { email, password }),
    async who() {
      const { account } = memberOf(await browser.query("session.me"));
      return account === null ? null : String(memberOf(account)["email"]);
    },
  };
  return browser;
}

/** What a procedure answered; where it refused, the code of the error. */
function resultOf({ body }: Reply): unknown {
  const { result, error } = memberOf(Array.isArray(body) ? body[0] : body);
  return result === undefined
    ? memberOf(memberOf(error)["data"])["code"]
    : memberOf(result)["data"];
}

/** For tests: the members of an answer. */
export function memberOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** For tests: the code that an app shows at a time, by RFC 6238. */
export function appCode(totpUri: unknown, at: Date = new Date()): string {
  const secret = new URL(String(totpUri)).searchParams.get("secret") ?? "";
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const mac = createHmac("sha1", fromBase32(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function fromBase32(text: string): Buffer {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from(text.replaceAll("=", ""), (letter) =>
    letters.indexOf(letter.toUpperCase()).toString(2).padStart(5, "0"),
  ).join("");
  const bytes = bits.match(/.{8}/gu) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
