import { callAuth, memberOf, type AuthAnswer } from "./auth-call.ts";

/** Why there is no session yet. */
export interface SignInProblem {
  readonly code:
    | "wrong_credentials"
    | "wrong_code"
    /** The time for the second step is over: the password is asked for again. */
    | "start_again"
    | "too_many_attempts"
    | "unreachable";
  readonly waitSeconds: number | null;
}

export type SignInResult =
  | { readonly ok: true; readonly needsSecondStep: boolean }
  | { readonly ok: false; readonly problem: SignInProblem };

/** What the second step is proved with. */
export type SecondStep = "app" | "recovery";

/** Asks for a session; the browser keeps its cookie. Where a second step is set up, there is none before it is done. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const answer = await callAuth("sign-in/email", { email, password });
  if (!answer.ok) return refused(answer, "wrong_credentials");
  return { ok: true, needsSecondStep: memberOf(answer.body, "twoFactor") === true };
}

/** Proves the second step with the app's code of the moment, or with a recovery code, which is then used up. */
export async function proveSecondStep(step: SecondStep, code: string): Promise<SignInResult> {
  const answer =
    step === "app"
      ? await callAuth("two-factor/verify-totp", { code: code.replaceAll(/\s/gu, "") })
      : await callAuth("two-factor/verify-backup-code", { code: code.trim() });
  return answer.ok ? { ok: true, needsSecondStep: false } : refused(answer, "wrong_code");
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await callAuth("sign-out", {});
}

const overCodes = ["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"];

function refused(
  { code, status, waitSeconds }: Extract<AuthAnswer, { ok: false }>,
  wrong: "wrong_credentials" | "wrong_code",
): SignInResult {
  return { ok: false, problem: { code: problemCode(), waitSeconds } };

  function problemCode(): SignInProblem["code"] {
    if (status === 0 || status >= 500) return "unreachable";
    if (status === 429) return "too_many_attempts";
    return code !== null && overCodes.includes(code) ? "start_again" : wrong;
  }
}
