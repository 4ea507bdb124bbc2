import { tellAct } from "../audit/tell-act.ts";
import type { ActorContext } from "../context.ts";
import { findSelected } from "../platform/selection.ts";
import type { ChangedMany } from "../platform/selection-view.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { PutPlatformsInput } from "./input.ts";
import { setMembership } from "./set-membership.ts";
import { lockGroup } from "./store.ts";

/** Puts platforms into a group, or takes them out of it. */
export async function putPlatforms(
  ctx: ActorContext,
  { groupId, selection, isMember }: PutPlatformsInput,
): Promise<ChangedMany> {
  return inTransaction(
    ctx.db,
    async (tx): Promise<ChangedMany> => {
      const group = await lockGroup(tx, groupId);
      if (group === null) throw notFound("group");
      const selected = await findSelected(tx, ctx, "administer", selection);
      if (!selected.ok) return selected;
      const subject = { kind: "group", id: groupId };
      const told = tellAct(ctx, { subject, after: { isMember } });
      const changed = await setMembership(tx, told, { group, platformIds: selected.ids, isMember });
      return { ok: true, changed };
    },
    { seconds: 60 },
  );
}
