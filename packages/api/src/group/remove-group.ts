import { tellAct } from "../audit/tell-act.ts";
import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { RemoveGroupInput } from "./input.ts";
import { setMembership } from "./set-membership.ts";
import { deleteGroup, findMembers, groupPart, lockGroup } from "./store.ts";
import type { RemovedGroup } from "./view.ts";

/** Takes a group away. Its platforms stay as they are; the answer names them, so that it can be undone. */
export async function removeGroup(
  ctx: ActorContext,
  { groupId }: RemoveGroupInput,
): Promise<RemovedGroup> {
  return inTransaction(ctx.db, async (tx) => {
    const group = await lockGroup(tx, groupId);
    if (group === null) throw notFound("group");
    const platformIds = await findMembers(tx, groupId);
    const told = tellAct(ctx, { subject: { kind: "group", id: groupId } });
    await setMembership(tx, told, { group, platformIds, isMember: false });
    await deleteGroup(tx, groupId);
    await recordChange(tx, told, groupId, {
      part: groupPart,
      field: "removed",
      locale: null,
      before: { key: group.key, name: group.name },
      after: null,
      revision: 0,
    });
    return { name: group.name, platformIds };
  });
}
