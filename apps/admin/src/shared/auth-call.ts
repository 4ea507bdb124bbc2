/** What the sign-in side of the server answered: its body, or why not. */
export type AuthAnswer =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false;
      /** The server's own code; null where it gave none. */
      readonly code: string | null;
      readonly status: number;
      /** How long to wait before the next attempt; null where the server did not say. */
      readonly waitSeconds: number | null;
    };

/** Sends one of the few calls that make, prove or end a session; where nobody answers, the status is 0. */
export async function callAuth(path: string, body: object): Promise<AuthAnswer> {
  const response = await post(`/api/auth/${path}`, body);
  if (response === null) return { ok: false, code: null, status: 0, waitSeconds: null };
  const answer = await readJson(response);
  if (response.ok) return { ok: true, body: answer };
  return {
    ok: false,
    code: textAt(answer, "code"),
    status: response.status,
    waitSeconds: readWait(response.headers.get("retry-after")),
  };
}

/** A text member of an answer that is known by its server only; null where there is none. */
export function textAt(body: unknown, name: string): string | null {
  const value: unknown = memberOf(body, name);
  return typeof value === "string" ? value : null;
}

/** A member of an answer that is known by its server only. */
export function memberOf(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
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

/** A proxy in between may answer with a page. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function readWait(header: string | null): number | null {
  const seconds = Number(header ?? "");
  return header !== null && Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null;
}
