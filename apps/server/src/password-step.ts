import { recordAct } from "@cookiedesk/api/audit/store";
import { forgetAttempts, takeAttempt } from "@cookiedesk/api/session/attempt-store";
import { endSession, findSessionByToken, isSuspended } from "@cookiedesk/api/session/store";

import { type AuthAnswer, Refused, waitFor, wrongCredentials } from "./auth-answer.ts";
import { type AuthCall, type AuthContext, doing, personSubject } from "./auth-call.ts";
import { newToken } from "./new-token.ts";
import { cookieOf, withOnlyCookie } from "./request-headers.ts";

/**
 * Begins a session with e-mail and password; where the person has a second step, it is asked for and there is none yet. The
 * session that the request came with ends: a browser never has two, and none that somebody planted goes on.
 */
export async function provePassword(
  context: AuthContext,
  call: AuthCall,
  { email: typed, password }: { email: string; password: string },
): Promise<AuthAnswer> {
  const { db, library, now } = context;
  const email = typed.trim().toLowerCase();
  const seconds = await takeAttempt(db, email, now());
  if (seconds > 0) return waitFor(seconds);

  return library.inTransaction(async (tx) => {
    const former = await library.readSession(call.headers);
    const asked = await library.ask(
      "sign-in/email",
      { email, password },
      withOnlyCookie(call.headers, null),
    );
    if (asked.code !== null) return wrongCredentials;
    if (await isSuspended(tx, email)) throw new Refused(wrongCredentials);
    if (former !== null) await endSession(tx, former.id);
    if (asked.body["twoFactorRedirect"] === true)
      return { status: 200, body: { twoFactor: true }, cookies: asked.cookies };

    const session = await findSessionByToken(tx, newToken(context, asked));
    if (session === null) throw new Error("signing in left no session behind");
    await forgetAttempts(tx, email);
    const { id } = session.user;
    await recordAct(tx, doing(context, call, { act: "session.begin", by: id }), {
      subject: personSubject(id),
      after: { secondStep: null },
    });
    return { status: 200, body: {}, cookies: [...asked.cookies, ...notHalfWay(context, call)] };
  });
}

/** Whoever was half-way in this browser before is not any more. */
function notHalfWay({ library }: AuthContext, { headers }: AuthCall): string[] {
  const { halfWay } = library.cookies;
  if (cookieOf(headers, halfWay) === null) return [];
  const secure = halfWay.startsWith("__Host-") ? "; Secure" : "";
  return [`${halfWay}=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict${secure}`];
}
