import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";

import type { ActorContext } from "../context.ts";
import { idFloor } from "../id-floor.ts";
import { type EditedRow, findEditedPlatforms, findLate, type LateRow } from "./work-store.ts";

/** How far back somebody's own edits are looked at. */
const lately = 60 * 24 * 60 * 60 * 1000;
/** A delivery takes a second or two; after this long somebody has to look. */
const lateAfter = 60_000;

/** From which act on somebody's own edits count as lately made. */
export function editsSince({ now }: Pick<ActorContext, "now">): string {
  return idFloor(new Date(now().getTime() - lately));
}

/** The platforms of these groups that the caller edited lately, the last one first. */
export async function findEditedByCaller(
  tx: Tx,
  ctx: Pick<ActorContext, "actor" | "now">,
  groups: Groups,
): Promise<EditedRow[]> {
  return findEditedPlatforms(tx, { by: ctx.actor.id, since: editsSince(ctx), groups });
}

/** The publications that should have reached the public site by now and have not, the oldest first. */
export async function findLatePublications(
  tx: Tx,
  { now }: Pick<ActorContext, "now">,
  groups: Groups,
): Promise<LateRow[]> {
  return findLate(tx, groups, new Date(now().getTime() - lateAfter));
}
