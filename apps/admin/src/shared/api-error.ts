import type { Denial } from "@cookiedesk/domain/access/may";
import { TRPCClientError } from "@trpc/client";

/** What the server said of a call that failed. */
export interface ApiErrorFacts {
  readonly code: string;
  /** Names the fault's line in the server's log. */
  readonly faultId: string | null;
  /** Why the caller may not do this, where that is what went wrong. */
  readonly denial: Denial | null;
}

/** Null where the server gave no answer at all. */
export function apiErrorFacts(error: unknown): ApiErrorFacts | null {
  const facts: unknown = error instanceof TRPCClientError ? error.data : null;
  if (
    typeof facts !== "object" ||
    facts === null ||
    !("code" in facts) ||
    typeof facts.code !== "string"
  )
    return null;
  const faultId = "faultId" in facts && typeof facts.faultId === "string" ? facts.faultId : null;
  const denial = "denial" in facts && isDenial(facts.denial) ? facts.denial : null;
  return { code: facts.code, faultId, denial };
}

function isDenial(denial: unknown): denial is Denial {
  return typeof denial === "object" && denial !== null && "code" in denial;
}
