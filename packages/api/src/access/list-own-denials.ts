import { denialsAt } from "@cookiedesk/domain/access/denials-at";

import type { ActorContext } from "../context.ts";
import { findSeenGroups } from "./assert-may.ts";
import type { OwnDenialsInput } from "./input.ts";
import type { OwnDenials } from "./view.ts";

/** What the caller may not do at a place, each act with its reason, so that a screen can say it before they try. */
export async function listOwnDenials(
  { db, actor }: ActorContext,
  { place }: OwnDenialsInput,
): Promise<OwnDenials> {
  if (place.kind !== "platform") return denialsAt(actor.grants, place);

  const groupsOf = await findSeenGroups(db, actor, [place.platformId]);
  return denialsAt(actor.grants, {
    kind: "platform",
    groups: [...groupsOf.values()].flat(),
  });
}
