import type { Tx } from "@cookiedesk/db/connect";

import { onlyOne, tellAct } from "../audit/tell-act.ts";
import type { ActorContext } from "../context.ts";
import { loadPlatformDrafts, type PlatformDraft } from "../policy/load-draft.ts";
import { lockAllKeys, lockPlatforms } from "../policy/lock-store.ts";
import { inTransaction } from "../transaction.ts";
import { type BaseTarget, findBaseTargets } from "./base-target.ts";
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

      return moveEach(
        tx,
        ctx,
        drafts.flatMap((draft, index) => {
          const revision = revisionOf.get(draft.platform.id) ?? 0;
          const target = targets[index];
          return target === undefined ? [] : [{ draft, target, revision, seen }];
        }),
      );
    },
    { seconds: 120 },
  );
}

/** One platform, where it is to stand, and what the person saw who asks for it. */
export interface Move {
  readonly draft: PlatformDraft;
  readonly target: BaseTarget;
  readonly revision: number;
  readonly seen: number | null;
}

/** Decides and writes for each by itself; the platforms and all keys are locked. */
export async function moveEach(
  tx: Tx,
  ctx: ActorContext,
  moves: readonly Move[],
): Promise<MovedMany> {
  const moved: MovedMany = { moved: 0, back: [], unchanged: 0, listed: [] };
  const ids = moves.map(({ draft }) => draft.platform.id);
  const told = tellAct(ctx, { subject: onlyOne("platform", ids) });
  for (const { draft, target, revision, seen } of moves) {
    const { id, slug } = draft.platform;
    const before = draft.base?.number ?? null;
    const result = await standOn(tx, told, draft, target, { platformId: id, revision, seen });
    if (!result.ok) moved.listed.push({ id, slug, result });
    else if (result.unchanged) moved.unchanged += 1;
    else {
      moved.moved += 1;
      moved.back.push({ platformId: id, revision: result.revision, seen: before });
    }
  }
  return moved;
}
