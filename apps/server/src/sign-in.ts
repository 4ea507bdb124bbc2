import { randomBytes } from "node:crypto";

import { recordAct } from "@cookiedesk/api/audit/store";
import type { Actor } from "@cookiedesk/api/context";
import { createIdMaker } from "@cookiedesk/api/new-id";
import { endSession, findActor, noteSeen, renewSession } from "@cookiedesk/api/session/store";
import { inTransaction } from "@cookiedesk/api/transaction";

import { type AuthAnswer, Refused, signInFirst } from "./auth-answer.ts";
import { type AuthCall, type AuthContext, doing, personSubject } from "./auth-call.ts";
import { createAuthLibrary, type LibraryOptions, type LibrarySession } from "./auth-library.ts";
import type { AuthRequest } from "./auth-request.ts";
import { provePassword } from "./password-step.ts";
import { cookieOf } from "./request-headers.ts";
import {
  confirmSecondStep,
  prepareSecondStep,
  renewRecoveryCodes,
  switchSecondStepOff,
} from "./second-step-setup.ts";
import { proveSecondStep } from "./second-step.ts";

/** Signed out after this long, whatever happens. */
const longestMs = 12 * 60 * 60 * 1000;
/** How long a session's former secret counts after it was given another. */
const formerLivesMs = 15_000;

export interface SignInOptions extends LibraryOptions {
  readonly now: () => Date;
}

export interface SignedIn {
  readonly actor: Actor | null;
  readonly sessionId: string | null;
  readonly setCookies: readonly string[];
}

export interface SignIn {
  /** Who sent these headers, and the cookies that keep the session alive. */
  readSession(headers: Headers): Promise<SignedIn>;
  answer(request: AuthRequest, call: AuthCall): Promise<AuthAnswer>;
}

const nobody: SignedIn = { actor: null, sessionId: null, setCookies: [] };

/**
 * Sign-in by e-mail and password, and a second step where the person has set one up. Sessions are rows of the database, so
 * that one can be ended at once; whose it is and what they may do is asked at every request.
 */
export function createSignIn({ db, secret, now, ...options }: SignInOptions): SignIn {
  const library = createAuthLibrary({ db, secret, ...options });
  const context: AuthContext = { db, library, secret, now, newId: createIdMaker(now) };

  return {
    readSession,
    async answer(request, call) {
      try {
        return await answer(request, call);
      } catch (error) {
        if (error instanceof Refused) return error.answer;
        throw error;
      }
    },
  };

  async function readSession(headers: Headers): Promise<SignedIn> {
    const session = await library.readSession(headers);
    if (session === null) return nobody;
    const actor = isTooOld(session) ? null : await findActor(db, session.userId);
    if (actor === null) {
      await endSession(db, session.id);
      return nobody;
    }
    // The session was written too: at most once a minute.
    if (session.setCookies.length > 0) await noteSeen(db, actor.id, now());
    const renewed = session.renew ? await renew(session) : null;
    return renewed === null
      ? { actor, sessionId: session.id, setCookies: session.setCookies }
      : { actor, ...renewed };
  }

  function answer({ path, body }: AuthRequest, call: AuthCall): Promise<AuthAnswer> {
    switch (path) {
      case "sign-in/email":
        return provePassword(context, call, body);
      case "sign-out":
        return signOut(call);
      case "two-factor/verify-backup-code":
        return proveSecondStep(context, call, { kind: "recovery_code", ...body });
      case "two-factor/verify-totp":
        if (cookieOf(call.headers, library.cookies.halfWay) !== null)
          return proveSecondStep(context, call, { kind: "app", ...body });
        return asOneself(call, (actor) => confirmSecondStep(context, call, { actor, ...body }));
      case "two-factor/enable":
        return asOneself(call, (actor) => prepareSecondStep(context, call, { actor, ...body }));
      case "two-factor/disable":
        return asOneself(call, (actor) => switchSecondStepOff(context, call, { actor, ...body }));
      case "two-factor/generate-backup-codes":
        return asOneself(call, (actor) => renewRecoveryCodes(context, call, { actor, ...body }));
    }
  }

  async function asOneself(
    call: AuthCall,
    act: (actor: Actor) => Promise<AuthAnswer>,
  ): Promise<AuthAnswer> {
    const { actor } = await readSession(call.headers);
    return actor === null ? signInFirst : act(actor);
  }

  async function signOut(call: AuthCall): Promise<AuthAnswer> {
    const { actor } = await readSession(call.headers);
    return library.inTransaction(async (tx) => {
      const { cookies } = await library.ask("sign-out", {}, call.headers);
      if (actor !== null)
        await recordAct(tx, doing(context, call, { act: "session.end", by: actor.id }), {
          subject: personSubject(actor.id),
        });
      return { status: 200, body: {}, cookies };
    });
  }

  /** What was asked with the former secret at the same time is still answered. */
  async function renew({ id }: LibrarySession) {
    const [newId, token] = [context.newId(), randomBytes(32).toString("base64url")];
    const formerCreatedAt = new Date(now().getTime() - longestMs + formerLivesMs);
    const isNew = await inTransaction(db, (tx) =>
      renewSession(tx, id, { newId, token, formerCreatedAt }),
    );
    return isNew ? { sessionId: newId, setCookies: [library.sessionCookie(token)] } : null;
  }

  function isTooOld({ createdAt }: LibrarySession): boolean {
    return now().getTime() - createdAt.getTime() > longestMs;
  }
}
