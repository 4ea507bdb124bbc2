import { findGrants } from "@cookiedesk/api/access/store";
import type { Actor } from "@cookiedesk/api/context";
import { endSession } from "@cookiedesk/api/session/store";
import { longestPassword, shortestPassword } from "@cookiedesk/api/setup/create-first-account";
import type { Db } from "@cookiedesk/db/connect";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";

const minute = 60;
/** Signed out after this long without a request. */
const idleSeconds = 30 * minute;
/** Signed out after this long, whatever happens. */
const longestMs = 12 * 60 * minute * 1000;

/** The address that a request came from; the server sets it on each request, and nobody else can. */
export const peerHeader = "x-cookiedesk-peer";

export interface SignInOptions {
  readonly db: Db;
  readonly secret: string;
  readonly publicUrl: string;
  readonly trustedOrigins: readonly string[];
  readonly now: () => Date;
}

interface SignedIn {
  readonly actor: Actor | null;
  readonly sessionId: string | null;
  readonly setCookies: readonly string[];
}

export interface SignIn {
  /** Who sent these headers, and the cookies that keep the session alive. */
  readSession(headers: Headers): Promise<SignedIn>;
  /** Answers the few addresses of better-auth that are open. */
  handle(request: Request): Promise<Response>;
}

const nobody: SignedIn = { actor: null, sessionId: null, setCookies: [] };

/** Sign-in by e-mail and password; sessions are rows of the database, so that one can be ended at once. */
export function createSignIn({
  db,
  secret,
  publicUrl,
  trustedOrigins,
  now,
}: SignInOptions): SignIn {
  const isSecure = publicUrl.startsWith("https:");
  const auth = betterAuth({
    appName: "Cookiedesk",
    baseURL: publicUrl,
    basePath: "/api/auth",
    secret,
    trustedOrigins: [...trustedOrigins],
    database: prismaAdapter(db, { provider: "postgresql" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    session: { expiresIn: idleSeconds, updateAge: minute },
    rateLimit: {
      enabled: true,
      window: minute,
      max: 600,
      customRules: { "/sign-in/email": { window: minute, max: 10 } },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [peerHeader] },
      // The prefix wants https. On plain http the name goes without it: not every browser keeps a secure cookie there.
      useSecureCookies: false,
      cookies: { session_token: { name: isSecure ? "__Host-cookiedesk" : "cookiedesk" } },
      defaultCookieAttributes: { httpOnly: true, sameSite: "strict", path: "/", secure: isSecure },
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });

  return {
    async readSession(headers) {
      const { headers: answer, response } = await auth.api.getSession({
        headers,
        returnHeaders: true,
      });
      if (response === null) return nobody;
      const { session, user } = response;
      if (now().getTime() - session.createdAt.getTime() > longestMs) {
        await endSession(db, session.id);
        return nobody;
      }
      return {
        actor: {
          id: user.id,
          name: user.name,
          email: user.email,
          grants: await findGrants(db, user.id),
        },
        sessionId: session.id,
        setCookies: answer.getSetCookie(),
      };
    },
    handle: (request) => auth.handler(request),
  };
}
