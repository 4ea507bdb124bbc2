import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext } from "../context.ts";
import { recordChanges } from "../history-store.ts";
import { platformPart } from "../platform/store.ts";
import { deleteMembers, findGroupKeys, insertMembers } from "./store.ts";
import type { Group } from "./view.ts";

/** Puts platforms into a locked group or takes them out, with a line in the history of each that this changes. */
export async function setMembership(
  tx: Tx,
  ctx: ActorContext,
  {
    group,
    platformIds,
    isMember,
  }: { group: Group; platformIds: readonly string[]; isMember: boolean },
): Promise<readonly string[]> {
  const keysOf = await findGroupKeys(tx, platformIds);
  const changed = platformIds.filter(
    (id) => (keysOf.get(id) ?? []).includes(group.key) !== isMember,
  );
  if (changed.length === 0) return changed;

  if (isMember)
    await insertMembers(
      tx,
      changed.map((platformId) => ({ groupId: group.id, platformId })),
    );
  else await deleteMembers(tx, group.id, changed);
  await recordChanges(
    tx,
    ctx,
    changed.map((ownerId) => {
      const before = keysOf.get(ownerId) ?? [];
      const others = before.filter((key) => key !== group.key);
      return {
        ownerId,
        part: platformPart,
        field: "groups",
        locale: null,
        before,
        after: isMember ? [...others, group.key].toSorted() : others,
        revision: 0,
      };
    }),
  );
  return changed;
}
