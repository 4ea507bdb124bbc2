import { AsyncLocalStorage } from "node:async_hooks";
import { createHmac } from "node:crypto";

import { longestPassword, shortestPassword } from "@cookiedesk/api/account/password-length";
import { inTransaction } from "@cookiedesk/api/transaction";
import type { Db, Tx } from "@cookiedesk/db/connect";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { twoFactor } from "better-auth/plugins/two-factor";

import { fewAtOnce } from "./few-at-once.ts";
import { hashRecoveryCodes } from "./recovery-codes.ts";
import { peerHeader } from "./request-headers.ts";

const minute = 60;
/** Signed out after this long without a request. */
const idleSeconds = 30 * minute;
/** Half-way through signing in, somebody has this long for the second step. */
const halfWaySeconds = 10 * minute;

export interface LibraryOptions {
  readonly db: Db;
  readonly secret: string;
  readonly publicUrl: string;
  readonly trustedOrigins: readonly string[];
  /** How passwords are hashed and compared; the library's own way where nothing else is said. */
  readonly passwords?: Passwords;
}

export interface Passwords {
  hash(password: string): Promise<string>;
  verify(proof: { hash: string; password: string }): Promise<boolean>;
}

export interface LibraryAnswer {
  readonly status: number;
  /** The library's name for what went wrong; null where nothing did. */
  readonly code: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
}

/** Better-auth, with nothing but what is used of it, and in our own transactions. */
export interface AuthLibrary {
  readonly cookies: { readonly session: string; readonly halfWay: string };
  /** Calls one of its addresses. Where it broke, this throws. */
  ask(path: string, body: object, headers: Headers): Promise<LibraryAnswer>;
  /** The session and its person by the cookie, where there is one that has not run out. */
  readSession(headers: Headers): Promise<LibrarySession | null>;
  /** The cookie that a session of this secret is found by. */
  sessionCookie(token: string): string;
  /** What the library reads and writes in here belongs to the transaction. */
  inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
}

export interface LibrarySession {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: Date;
  /** It is to go on under another secret. */
  readonly renew: boolean;
  /** What keeps the cookie alive; empty most of the time. */
  readonly setCookies: readonly string[];
}

/** Makes the library once for a server. */
export function createAuthLibrary({
  db,
  secret,
  publicUrl,
  trustedOrigins,
  passwords = { hash: hashPassword, verify: verifyPassword },
}: LibraryOptions): AuthLibrary {
  const isSecure = publicUrl.startsWith("https:");
  const prefix = isSecure ? "__Host-" : "";
  const cookies = { session: `${prefix}cookiedesk`, halfWay: `${prefix}cookiedesk-half-way` };
  const current = new AsyncLocalStorage<Tx>();
  // Each holds a connection while a password is hashed: a crowd at the door must not take them all.
  const few = fewAtOnce(3);
  const auth = betterAuth({
    appName: "Cookiedesk",
    baseURL: publicUrl,
    basePath: "/api/auth",
    secret,
    trustedOrigins: [...trustedOrigins],
    database: prismaAdapter(clientOf(db, current), { provider: "postgresql" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: passwords,
    },
    session: {
      expiresIn: idleSeconds,
      updateAge: minute,
      additionalFields: { renew: { type: "boolean", defaultValue: false, input: false } },
    },
    plugins: [
      twoFactor({
        issuer: "Cookiedesk",
        twoFactorCookieMaxAge: halfWaySeconds,
        accountLockout: { enabled: true, maxFailedAttempts: 5, durationSeconds: 15 * minute },
        backupCodeOptions: { storeBackupCodes: hashRecoveryCodes(secret) },
      }),
    ],
    // Attempts are counted by network and by account before the library is asked.
    rateLimit: { enabled: false },
    advanced: {
      // Without it, an address that somebody has costs one statement more than one that nobody has.
      database: { joins: true },
      ipAddress: { ipAddressHeaders: [peerHeader] },
      // The prefix wants https. On plain http the name goes without it: not every browser keeps a secure cookie there.
      useSecureCookies: false,
      cookies: {
        session_token: { name: cookies.session },
        two_factor: { name: cookies.halfWay },
      },
      defaultCookieAttributes: { httpOnly: true, sameSite: "strict", path: "/", secure: isSecure },
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });

  return {
    cookies,
    async ask(path, body, headers) {
      const response = await auth.handler(
        new Request(new URL(`/api/auth/${path}`, publicUrl), {
          method: "POST",
          headers,
          body: JSON.stringify(body),
        }),
      );
      if (response.status >= 500) throw new Error(`better-auth failed at ${path}`);
      const answer = asRecord(await response.json().catch(() => ({})));
      const code = answer["code"];
      return {
        status: response.status,
        code: response.ok ? null : typeof code === "string" ? code : "REFUSED",
        body: answer,
        cookies: response.headers.getSetCookie(),
      };
    },
    async readSession(headers) {
      const { headers: answer, response } = await auth.api.getSession({
        headers,
        returnHeaders: true,
      });
      if (response === null) return null;
      const { session, user } = response;
      return {
        id: session.id,
        userId: user.id,
        createdAt: session.createdAt,
        renew: session.renew,
        setCookies: answer.getSetCookie(),
      };
    },
    sessionCookie(token) {
      const signature = createHmac("sha256", secret).update(token, "utf8").digest("base64");
      const value = encodeURIComponent(`${token}.${signature}`);
      const attributes = `Max-Age=${idleSeconds}; Path=/; HttpOnly; SameSite=Strict`;
      return `${cookies.session}=${value}; ${attributes}${isSecure ? "; Secure" : ""}`;
    },
    inTransaction: (work) => few(() => inTransaction(db, (tx) => current.run(tx, () => work(tx)))),
  };
}

/** Prisma's client as the library sees it: inside one of our transactions, that transaction. */
function clientOf(db: Db, current: AsyncLocalStorage<Tx>): Db {
  return new Proxy(db, {
    get(target, name): unknown {
      const tx = current.getStore();
      // Without it the library opens none of its own, which would not see what ours has written.
      if (tx !== undefined && name === "$transaction") return undefined;
      return Reflect.get(tx ?? target, name);
    },
  });
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
