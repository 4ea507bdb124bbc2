import type { Db, Tx } from "@cookiedesk/db/connect";
import type { Act } from "@cookiedesk/domain/access/act";
import { type Denial, may } from "@cookiedesk/domain/access/may";
import { TRPCError } from "@trpc/server";

import type { Actor } from "../context.ts";
import type { Place } from "./place.ts";
import { findGroupIds } from "./store.ts";

/** Why a call was refused; the error that callers get carries it. */
export class NotAllowed extends Error {
  readonly denial: Denial;

  constructor(denial: Denial) {
    super("not_allowed");
    this.denial = denial;
  }
}

/**
 * Ends the call unless the actor may do this there. A platform that they may not even look at is answered as one that
 * there is not: nobody learns of it by asking.
 */
export async function assertMay(
  tx: Tx | Db,
  { grants }: Actor,
  act: Act,
  place: Place,
): Promise<void> {
  if (place.kind !== "platforms") {
    const permission = may(grants, act, place);
    if (!permission.ok) throw notAllowed(permission.denial);
    return;
  }
  const groupsOf = await findGroupIds(tx, place.ids);
  for (const id of new Set(place.ids)) {
    const groups = groupsOf.get(id);
    if (groups === undefined || !may(grants, "see", { kind: "platform", groups }).ok)
      throw new TRPCError({ code: "NOT_FOUND", message: "unknown_platform" });
    const permission = may(grants, act, { ...place, kind: "platform", groups });
    if (!permission.ok) throw notAllowed(permission.denial);
  }
}

function notAllowed(denial: Denial): TRPCError {
  return new TRPCError({
    code: "FORBIDDEN",
    message: "not_allowed",
    cause: new NotAllowed(denial),
  });
}
