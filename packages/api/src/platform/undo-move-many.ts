import type { Tx } from "@cookiedesk/db/connect";
import { canonicalJson } from "@cookiedesk/domain/canonical-json";

import type { ActorContext } from "../context.ts";
import { findChangesOf } from "../history-store.ts";
import { loadPlatformDrafts, type PlatformDraft } from "../policy/load-draft.ts";
import { lockAllKeys, lockPlatforms } from "../policy/lock-store.ts";
import { unwrap } from "../policy/stored-override.ts";
import { inTransaction } from "../transaction.ts";
import { findFormerTargets, type Stand, standSchema } from "./base-target.ts";
import { baseField } from "./change-base.ts";
import type { UndoMoveManyInput } from "./following-input.ts";
import type { MovedMany } from "./following-view.ts";
import { type Move, moveEach } from "./move-many.ts";
import { platformPart } from "./store.ts";

type Back = UndoMoveManyInput["platforms"][number];

/**
 * Brings platforms back to where they stood before a move, each by itself. One whose base was changed since, or would
 * not be made from the version that it was made from, stays where it is and is listed with its reason.
 */
export async function undoMoveMany(
  ctx: ActorContext,
  { platforms }: UndoMoveManyInput,
): Promise<MovedMany> {
  const backs = new Map(platforms.map((back) => [back.platformId, back]));
  return inTransaction(
    ctx.db,
    async (tx): Promise<MovedMany> => {
      await lockAllKeys(tx);
      await lockPlatforms(tx, [...backs.keys()]);
      const drafts = await loadPlatformDrafts(tx, { ids: [...backs.keys()] });
      const stands = await findStandsBefore(tx, backs);
      const moves: Move[] = [];
      for (const same of Map.groupBy(drafts, ({ platform }) => keyOf(stands, platform.id)).values())
        moves.push(...(await findMovesBack(tx, same, stands, backs)));

      const moved = await moveEach(tx, ctx, moves);
      const lost = drafts.filter(({ platform }) => !stands.has(platform.id));
      const gone = { ok: false, code: "gone" } as const;
      moved.listed.push(...lost.map(({ platform: { id, slug } }) => ({ id, slug, result: gone })));
      return moved;
    },
    { seconds: 120 },
  );
}

/** Where each platform stood before the edit that made its revision; absent where there is no such edit. */
async function findStandsBefore(
  tx: Tx,
  backs: ReadonlyMap<string, Back>,
): Promise<Map<string, Stand>> {
  const place = { part: platformPart, field: baseField, locale: null };
  const changes = await findChangesOf(tx, [...backs.keys()], place);
  return new Map(
    changes
      .filter(({ ownerId, revision }) => backs.get(ownerId)?.revision === revision)
      .map(({ ownerId, before }) => [ownerId, standSchema.parse(unwrap(before))]),
  );
}

/** Those that stood alike are looked up together. */
function keyOf(stands: ReadonlyMap<string, Stand>, platformId: string): string {
  return canonicalJson({ ...stands.get(platformId) });
}

async function findMovesBack(
  tx: Tx,
  drafts: readonly PlatformDraft[],
  stands: ReadonlyMap<string, Stand>,
  backs: ReadonlyMap<string, Back>,
): Promise<Move[]> {
  const [first] = drafts;
  const stand = first === undefined ? undefined : stands.get(first.platform.id);
  if (stand === undefined) return [];
  const targets = await findFormerTargets(tx, drafts, stand);
  return drafts.flatMap((draft, index) => {
    const back = backs.get(draft.platform.id);
    const target = targets[index];
    return back === undefined || target === undefined ? [] : [{ draft, target, ...back }];
  });
}
