import { recordAct } from "@cookiedesk/api/audit/store";
import { forgetAttempts } from "@cookiedesk/api/session/attempt-store";
import {
  findHalfWay,
  lockSecondStep,
  markCodeUsed,
  wasCodeUsed,
} from "@cookiedesk/api/session/second-step-store";
import { endSession, findSessionByToken } from "@cookiedesk/api/session/store";

import {
  type AuthAnswer,
  Refused,
  startAgain,
  waitFor,
  wrongCode,
  wrongCredentials,
} from "./auth-answer.ts";
import { type AuthCall, type AuthContext, doing, personSubject } from "./auth-call.ts";
import type { LibraryAnswer } from "./auth-library.ts";
import { newToken } from "./new-token.ts";
import { hashRecoveryCode } from "./recovery-codes.ts";
import { cookieOf, signedValue, withOnlyCookie } from "./request-headers.ts";

/** What the second step is proved with: a code of the app, or one of the codes for a lost phone. */
export interface Proof {
  readonly kind: "app" | "recovery_code";
  readonly code: string;
}

/** Begins the session of somebody who is half-way through signing in. */
export async function proveSecondStep(
  context: AuthContext,
  call: AuthCall,
  proof: Proof,
): Promise<AuthAnswer> {
  const { library, now, newId } = context;
  const cookie = cookieOf(call.headers, library.cookies.halfWay);
  if (cookie === null) return startAgain;

  return library.inTransaction(async (tx) => {
    const userId = await findHalfWay(tx, signedValue(cookie), now());
    if (userId === null) return startAgain;
    await lockSecondStep(tx, userId);
    const used = { code: proof.code, now: now() };
    if (proof.kind === "app" && (await wasCodeUsed(tx, userId, used))) return wrongCode;

    const former = await library.readSession(call.headers);
    const asked = await askLibrary(context, call, proof);
    if (asked.code !== null) {
      const step = await lockSecondStep(tx, userId);
      return refusal(asked, step?.lockedUntil ?? null, now());
    }
    const session = await findSessionByToken(tx, newToken(context, asked));
    if (session === null) throw new Error("the second step left no session behind");
    const { id, email, suspendedAt } = session.user;
    if (suspendedAt !== null) throw new Refused(wrongCredentials);
    if (former !== null) await endSession(tx, former.id);
    if (proof.kind === "app") await markCodeUsed(tx, id, { id: newId(), ...used });
    await forgetAttempts(tx, email);
    await recordAct(tx, doing(context, call, { act: "session.begin", by: id }), {
      subject: personSubject(id),
      after: { secondStep: proof.kind },
    });
    return { status: 200, body: {}, cookies: asked.cookies };
  });
}

/** With a session the library would take the code for that one: only the cookie of the half-way goes along. */
function askLibrary({ library, secret }: AuthContext, { headers }: AuthCall, proof: Proof) {
  const halfWay = withOnlyCookie(headers, library.cookies.halfWay);
  return proof.kind === "app"
    ? library.ask("two-factor/verify-totp", { code: proof.code }, halfWay)
    : library.ask(
        "two-factor/verify-backup-code",
        { code: hashRecoveryCode(secret, proof.code) },
        halfWay,
      );
}

/** Too many wrong codes end the half-way; too many over several of them make the account wait. */
function refusal({ code, cookies }: LibraryAnswer, lockedUntil: Date | null, now: Date) {
  if (code === "ACCOUNT_TEMPORARILY_LOCKED" && lockedUntil !== null)
    return waitFor(Math.max(Math.ceil((lockedUntil.getTime() - now.getTime()) / 1000), 1));
  const isWrong = code === "INVALID_CODE" || code === "INVALID_BACKUP_CODE";
  return { ...(isWrong ? wrongCode : startAgain), cookies };
}
