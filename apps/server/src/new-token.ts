import type { AuthContext } from "./auth-call.ts";
import type { LibraryAnswer } from "./auth-library.ts";
import { signedValue } from "./request-headers.ts";

/** The secret of the session whose cookie an answer sets; empty where it sets none. */
export function newToken({ library }: AuthContext, { cookies }: LibraryAnswer): string {
  const start = `${library.cookies.session}=`;
  const set = cookies.findLast((cookie) => cookie.startsWith(start));
  return signedValue(set?.slice(start.length).split(";")[0] ?? "");
}
