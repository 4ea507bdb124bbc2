import type { Doing } from "@cookiedesk/api/audit/store";
import type { AuthAct } from "@cookiedesk/api/session/auth-acts";
import type { Db } from "@cookiedesk/db/connect";

import type { AuthLibrary } from "./auth-library.ts";

/** One request that makes, proves or ends a session. */
export interface AuthCall {
  readonly headers: Headers;
  readonly requestId: string;
}

/** What answering such a request takes. */
export interface AuthContext {
  readonly db: Db;
  readonly library: AuthLibrary;
  readonly secret: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** The audit's view of an act of signing in: who, when and in which request. */
export function doing(
  { now, newId }: AuthContext,
  { requestId }: AuthCall,
  { act, by }: { act: AuthAct; by: string },
): Doing {
  return { actor: { id: by }, entry: { id: newId(), act }, requestId, now };
}

/** What the audit says that an act was about. */
export function personSubject(id: string): { kind: "person"; id: string } {
  return { kind: "person", id };
}
