import type { ActorContext } from "../context.ts";
import { loadPlatformDrafts } from "../policy/load-draft.ts";
import { lockAllKeys, lockPlatforms } from "../policy/lock-store.ts";
import { inTransaction } from "../transaction.ts";
import { findBaseTargets } from "./base-target.ts";
import { standOn } from "./change-base.ts";
import type { MoveManyInput } from "./following-input.ts";
import type { MovedMany } from "./following-view.ts";

/** Moves platforms to another base, each by itself: one that cannot move is listed with its reason, the others do. */
export async function moveMany(
  ctx: ActorContext,
  { platforms, seen, ...request }: MoveManyInput,
): Promise<MovedMany> {
  const revisionOf = new Map(platforms.map(({ platformId, revision }) => [platformId, revision]));
  return inTransaction(
    ctx.db,
    async (tx): Promise<MovedMany> => {
      await lockAllKeys(tx);
      await lockPlatforms(tx, [...revisionOf.keys()]);
      const drafts = await loadPlatformDrafts(tx, { ids: [...revisionOf.keys()] });
      const targets = await findBaseTargets(tx, drafts, request);

      const moved: MovedMany = { moved: 0, unchanged: 0, listed: [] };
      for (const [index, draft] of drafts.entries()) {
        const target = targets[index];
        if (target === undefined) continue;
        const { id, slug } = draft.platform;
        const change = { platformId: id, revision: revisionOf.get(id) ?? 0, seen };
        const result = await standOn(tx, ctx, draft, target, change);
        if (!result.ok) moved.listed.push({ id, slug, result });
        else if (result.unchanged) moved.unchanged += 1;
        else moved.moved += 1;
      }
      return moved;
    },
    { seconds: 120 },
  );
}
