import type { Tx } from "@cookiedesk/db/connect";
import { groupsWhere } from "@cookiedesk/domain/access/may";
import { sealBase } from "@cookiedesk/domain/seal/seal";

import type { ActorContext } from "../context.ts";
import { filterByState } from "../platform/find-states.ts";
import { editsSince, findEditedByCaller } from "../platform/find-work.ts";
import { loadBaseDrafts } from "../policy/load-draft.ts";
import { findEditedBases } from "./store.ts";
import type { Home } from "./view.ts";

const shown = 6;

/** The drafts that the caller edited lately and that nobody has published or submitted since. */
export async function findOwnDrafts(tx: Tx, ctx: ActorContext): Promise<Home["drafts"]> {
  const edited = await findEditedByCaller(tx, ctx, groupsWhere(ctx.actor.grants, "see"));
  const draftIds = new Set(
    await filterByState(
      tx,
      edited.map(({ id }) => id),
      "draft",
    ),
  );
  const platforms = edited
    .filter(({ id }) => draftIds.has(id))
    .map(({ slug, name, at }) => ({ kind: "platform" as const, key: slug, name, at }));
  const rows = [...(await findOwnBases(tx, ctx)), ...platforms].toSorted(
    (a, b) => b.at.getTime() - a.at.getTime(),
  );
  return {
    platforms: platforms.length,
    rows: rows.slice(0, shown).map(({ at, ...row }) => ({ ...row, editedAt: at.toISOString() })),
  };
}

async function findOwnBases(tx: Tx, ctx: ActorContext) {
  const edited = await findEditedBases(tx, { by: ctx.actor.id, since: editsSince(ctx) });
  if (edited.length === 0) return [];
  const editedAt = new Map(edited.map(({ id, at }) => [id, at]));
  const drafts = await loadBaseDrafts(tx, { ids: [...editedAt.keys()] });
  return drafts.flatMap(({ base, content, latest }) => {
    const at = editedAt.get(base.id);
    return at === undefined || latest?.contentHash === sealBase(content).hash
      ? []
      : [{ kind: "base" as const, key: base.key, name: base.name, at }];
  });
}
