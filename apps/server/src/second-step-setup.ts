import { recordAct } from "@cookiedesk/api/audit/store";
import { forgetAttempts, takeAttempt } from "@cookiedesk/api/session/attempt-store";
import type { AuthAct } from "@cookiedesk/api/session/auth-acts";
import { lockSecondStep, markCodeUsed } from "@cookiedesk/api/session/second-step-store";
import { endSessionsExcept, findSessionByToken } from "@cookiedesk/api/session/store";
import type { Actor } from "@cookiedesk/api/context";
import type { Tx } from "@cookiedesk/db/connect";

import { type AuthAnswer, startAgain, waitFor, wrongCode } from "./auth-answer.ts";
import { type AuthCall, type AuthContext, doing, personSubject } from "./auth-call.ts";
import type { LibraryAnswer } from "./auth-library.ts";
import { newToken } from "./new-token.ts";

/** Makes a secret and recovery codes for the person who is signed in; they count once a code was given. */
export function prepareSecondStep(
  context: AuthContext,
  call: AuthCall,
  own: { actor: Actor; password: string },
): Promise<AuthAnswer> {
  return withPassword(context, call, own, {
    path: "two-factor/enable",
    act: "account.prepareTwoFactor",
    answer: ({ totpURI, backupCodes }) => ({ totpURI, backupCodes }),
  });
}

/** Switches the second step off. */
export function switchSecondStepOff(
  context: AuthContext,
  call: AuthCall,
  own: { actor: Actor; password: string },
): Promise<AuthAnswer> {
  return withPassword(context, call, own, {
    path: "two-factor/disable",
    act: "account.disableTwoFactor",
    answer: () => ({}),
  });
}

/** Makes new recovery codes; those before count no more. */
export function renewRecoveryCodes(
  context: AuthContext,
  call: AuthCall,
  own: { actor: Actor; password: string },
): Promise<AuthAnswer> {
  return withPassword(context, call, own, {
    path: "two-factor/generate-backup-codes",
    act: "account.renewRecoveryCodes",
    answer: ({ backupCodes }) => ({ backupCodes }),
  });
}

/** Switches the second step on with a first code of the app. Sessions that began without it end. */
export async function confirmSecondStep(
  context: AuthContext,
  call: AuthCall,
  { actor, code }: { actor: Actor; code: string },
): Promise<AuthAnswer> {
  const { library, now, newId } = context;
  return library.inTransaction(async (tx) => {
    const step = await lockSecondStep(tx, actor.id);
    if (step === null || step.verified) return startAgain;
    const asked = await library.ask("two-factor/verify-totp", { code }, call.headers);
    if (asked.code !== null) return wrongCode;
    await markCodeUsed(tx, actor.id, { id: newId(), code, now: now() });
    await endOthers(context, tx, asked, actor.id);
    await record(context, call, tx, { act: "account.enableTwoFactor", by: actor.id });
    return { status: 200, body: {}, cookies: asked.cookies };
  });
}

interface Change {
  readonly path: string;
  readonly act: AuthAct;
  readonly answer: (body: LibraryAnswer["body"]) => object;
}

/** What a stolen session alone must not do; wrong passwords count as they do in signing in. */
async function withPassword(
  context: AuthContext,
  call: AuthCall,
  { actor, password }: { actor: Actor; password: string },
  { path, act, answer }: Change,
): Promise<AuthAnswer> {
  const { db, library, now } = context;
  const seconds = await takeAttempt(db, actor.email, now());
  if (seconds > 0) return waitFor(seconds);
  return library.inTransaction(async (tx) => {
    await lockSecondStep(tx, actor.id);
    const asked = await library.ask(path, { password }, call.headers);
    if (asked.code !== null) return { status: 400, body: { code: asked.code }, cookies: [] };
    await forgetAttempts(tx, actor.email);
    await endOthers(context, tx, asked, actor.id);
    await record(context, call, tx, { act, by: actor.id });
    return { status: 200, body: answer(asked.body), cookies: asked.cookies };
  });
}

/** Where the answer begins a new session, it is the only one left. */
async function endOthers(context: AuthContext, tx: Tx, asked: LibraryAnswer, userId: string) {
  const session = await findSessionByToken(tx, newToken(context, asked));
  if (session !== null) await endSessionsExcept(tx, userId, session.id);
}

async function record(
  context: AuthContext,
  call: AuthCall,
  tx: Tx,
  { act, by }: { act: AuthAct; by: string },
): Promise<void> {
  await recordAct(tx, doing(context, call, { act, by }), { subject: personSubject(by) });
}
