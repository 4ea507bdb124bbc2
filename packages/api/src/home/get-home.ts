import type { Tx } from "@cookiedesk/db/connect";
import { groupsWhere } from "@cookiedesk/domain/access/may";
import { countAdoption } from "@cookiedesk/domain/platform/adoption";
import { dayOf } from "@cookiedesk/domain/platform/review-due";

import { findAdoptionGroups, findVersionKinds } from "../base-policy/adoption-store.ts";
import type { ActorContext } from "../context.ts";
import { findLatePublications } from "../platform/find-work.ts";
import { findBases } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import { findOwnDrafts } from "./own-drafts.ts";
import { countPlatformsInUse } from "./store.ts";
import type { Home } from "./view.ts";

const shown = 6;

/** What waits for the caller and what needs a look, among what they may see. */
export async function getHome(ctx: ActorContext): Promise<Home> {
  return inTransaction(ctx.db, async (tx) => {
    const groups = groupsWhere(ctx.actor.grants, "see");
    const counts = await countPlatformsInUse(tx, groups, dayOf(ctx.now()));
    const late = await findLatePublications(tx, ctx, groups);
    return {
      platforms: counts.all,
      drafts: await findOwnDrafts(tx, ctx),
      late: {
        count: late.length,
        rows: late.slice(0, shown).map(({ slug, name, number, publishedAt }) => ({
          slug,
          name,
          number,
          publishedAt: publishedAt.toISOString(),
        })),
      },
      reviewDue: counts.reviewDue,
      bases: await describeBases(tx, ctx),
    };
  });
}

async function describeBases(tx: Tx, { actor }: ActorContext): Promise<Home["bases"]> {
  const bases = await findBases(tx, {});
  const ids = bases.map(({ id }) => id);
  const groups = await findAdoptionGroups(tx, groupsWhere(actor.grants, "see"), ids);
  const versions = await findVersionKinds(tx, ids);
  return bases.map(({ id, key, name }) => {
    const adoption = countAdoption(groups.get(id) ?? [], versions.get(id) ?? []);
    return {
      key,
      name,
      newest: Math.max(0, ...(versions.get(id) ?? []).map(({ number }) => number)) || null,
      versions: adoption.versions
        .filter(({ drafts }) => drafts > 0)
        .map(({ version, drafts }) => ({ version, drafts })),
    };
  });
}
