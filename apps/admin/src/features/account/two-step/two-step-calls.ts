import { type AuthAnswer, callAuth, memberOf, textAt } from "../../../shared/auth-call.ts";
import { sessionExpiry } from "../../../shared/session-expiry.ts";

/** Why the two-step sign-in stayed as it was. */
export interface TwoStepProblem {
  readonly code:
    | "wrong_password"
    | "wrong_code"
    | "already_on"
    | "too_many_attempts"
    | "unreachable"
    | "refused";
  readonly waitSeconds: number | null;
}
type Refused = { readonly ok: false; readonly problem: TwoStepProblem };
export type TwoStepResult<Gain> = ({ readonly ok: true } & Gain) | Refused;

/** Makes a key for the app, and recovery codes; the second step is asked for once a code of the app has proved the key. */
export async function beginTwoStep(
  password: string,
): Promise<TwoStepResult<{ uri: string; recoveryCodes: readonly string[] }>> {
  const answer = await callWithSession("two-factor/enable", { password });
  if (!answer.ok) return refused(answer);
  return {
    ok: true,
    uri: textAt(answer.body, "totpURI") ?? "",
    recoveryCodes: codesIn(answer.body),
  };
}

/** Switches the second step on, if the code is the app's. */
export async function confirmTwoStep(code: string): Promise<TwoStepResult<object>> {
  const answer = await callWithSession("two-factor/verify-totp", {
    code: code.replaceAll(/\s/gu, ""),
  });
  return answer.ok ? { ok: true } : refused(answer);
}

/** Switches the second step off. */
export async function endTwoStep(password: string): Promise<TwoStepResult<object>> {
  const answer = await callWithSession("two-factor/disable", { password });
  return answer.ok ? { ok: true } : refused(answer);
}

/** Makes new recovery codes; the former ones are then worth nothing. */
export async function renewRecoveryCodes(
  password: string,
): Promise<TwoStepResult<{ recoveryCodes: readonly string[] }>> {
  const answer = await callWithSession("two-factor/generate-backup-codes", { password });
  return answer.ok ? { ok: true, recoveryCodes: codesIn(answer.body) } : refused(answer);
}

const endedCodes = ["UNAUTHORIZED", "INVALID_TWO_FACTOR_COOKIE"];

/** A call that met the end of the session is sent again after the sign-in in place, as every other call is. */
async function callWithSession(path: string, body: object): Promise<AuthAnswer> {
  for (;;) {
    const answer = await callAuth(path, body);
    if (answer.ok || answer.status !== 401 || !endedCodes.includes(answer.code ?? "UNAUTHORIZED"))
      return answer;
    await sessionExpiry.awaitSignIn();
  }
}

function refused({ status, code, waitSeconds }: Extract<AuthAnswer, { ok: false }>): Refused {
  return { ok: false, problem: { code: problemCode(), waitSeconds } };

  function problemCode(): TwoStepProblem["code"] {
    if (status === 0 || status >= 500) return "unreachable";
    if (status === 429) return "too_many_attempts";
    switch (code) {
      case "INVALID_PASSWORD":
        return "wrong_password";
      case "INVALID_CODE":
        return "wrong_code";
      case "TOTP_ALREADY_ENABLED":
        return "already_on";
      default:
        return "refused";
    }
  }
}

function codesIn(body: unknown): readonly string[] {
  const codes: unknown = memberOf(body, "backupCodes");
  return Array.isArray(codes) ? codes.filter((code) => typeof code === "string") : [];
}
