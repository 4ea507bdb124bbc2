export type SignInResult =
  | { ok: true }
  | { ok: false; code: "wrong_credentials" | "too_many_attempts" | "unreachable" };

/** Asks for a session; the browser keeps its cookie. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const response = await post("/api/auth/sign-in/email", { email, password });
  if (response === null || response.status >= 500) return { ok: false, code: "unreachable" };
  if (response.ok) return { ok: true };
  return { ok: false, code: response.status === 429 ? "too_many_attempts" : "wrong_credentials" };
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await post("/api/auth/sign-out", {});
}

async function post(url: string, body: object): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}
