import type { Db, Tx } from "@cookiedesk/db/connect";
import type { Act } from "@cookiedesk/domain/access/act";
import { type Denial, may, type Permission } from "@cookiedesk/domain/access/may";
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
export async function assertMay(tx: Tx | Db, actor: Actor, act: Act, place: Place): Promise<void> {
  if (place.kind !== "platforms") return assertPermitted(may(actor.grants, act, place));
  // Of no platform at all: still nothing for whoever may do it nowhere.
  if (place.ids.length === 0) return assertPermitted(may(actor.grants, act, { kind: "somewhere" }));

  const groupsOf = await findSeenGroups(tx, actor, place.ids);
  for (const groups of groupsOf.values())
    assertPermitted(may(actor.grants, act, { ...place, kind: "platform", groups }));
}

/** Platform → the ids of its groups, for platforms all of which the actor may look at; otherwise the call ends. */
export async function findSeenGroups(
  tx: Tx | Db,
  { grants }: Actor,
  platformIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const groupsOf = await findGroupIds(tx, platformIds);
  for (const id of platformIds) {
    const groups = groupsOf.get(id);
    if (groups === undefined || !may(grants, "see", { kind: "platform", groups }).ok)
      throw new TRPCError({ code: "NOT_FOUND", message: "unknown_platform" });
  }
  return groupsOf;
}

function assertPermitted(permission: Permission): void {
  if (!permission.ok) throw notAllowed(permission.denial);
}

/** What ends a call that its caller may not make; the error says why. */
export function notAllowed(denial: Denial): TRPCError {
  return new TRPCError({
    code: "FORBIDDEN",
    message: "not_allowed",
    cause: new NotAllowed(denial),
  });
}
