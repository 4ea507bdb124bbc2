import type { Tx } from "@cookiedesk/db/connect";
import { type Groups, groupsWhere } from "@cookiedesk/domain/access/may";
import { dayOf, isReviewDue } from "@cookiedesk/domain/platform/review-due";

import type { ActorContext } from "../context.ts";
import { findGroupsOf } from "../group/store.ts";
import { loadPlatformDrafts, type PlatformDraft } from "../policy/load-draft.ts";
import { inTransaction } from "../transaction.ts";
import { describeRow } from "./describe-row.ts";
import { filterByState, findOpenReviewStates } from "./find-states.ts";
import type { ListPlatformsInput, PlatformFilter } from "./input.ts";
import { countPlatforms, findListed } from "./list-store.ts";
import type { PlatformList } from "./view.ts";

/**
 * One page of the platforms that match among those that the caller may look at, sorted and paged by the database. Drafts
 * are resolved for that page only.
 */
export async function listPlatforms(
  ctx: ActorContext,
  input: ListPlatformsInput,
): Promise<PlatformList> {
  return inTransaction(ctx.db, async (tx) => {
    const today = dayOf(ctx.now());
    const groups = groupsWhere(ctx.actor.grants, "see");
    const total = await countPlatforms(tx, groups, input);
    const { matching, ids } = await findPage(tx, groups, input, today);
    const drafts = await loadInOrder(tx, ids);
    const groupsOf = await findGroupsOf(tx, ids);
    const reviews = await findOpenReviewStates(tx, ids);
    return {
      total,
      matching,
      rows: drafts.map((draft) => {
        const row = describeRow(draft, reviews.get(draft.platform.id), ctx.detectLanguage);
        return {
          ...row,
          groups: groupsOf.get(row.id) ?? [],
          reviewDue: isReviewDue(row.reviewDueOn, today),
        };
      }),
    };
  });
}

/** The ids of every platform of these groups that matches, by name. */
export async function findMatching(
  tx: Tx,
  groups: Groups,
  filter: PlatformFilter,
  today: string,
): Promise<readonly string[]> {
  const { state, ...others } = filter;
  const all = {
    groups,
    filter: others,
    today,
    sort: "name",
    direction: "asc",
    offset: 0,
    limit: null,
  } as const;
  const { ids } = await findListed(tx, all);
  return state === undefined ? ids : filterByState(tx, ids, state);
}

async function findPage(tx: Tx, groups: Groups, input: ListPlatformsInput, today: string) {
  const { state, sort, direction, offset, limit, ...filter } = input;
  const listing = { groups, filter, today, sort, direction };
  if (state === undefined) return findListed(tx, { ...listing, offset, limit });
  const all = await findListed(tx, { ...listing, offset: 0, limit: null });
  const ids = await filterByState(tx, all.ids, state);
  return { matching: ids.length, ids: ids.slice(offset, offset + limit) };
}

async function loadInOrder(tx: Tx, ids: readonly string[]): Promise<PlatformDraft[]> {
  const drafts = await loadPlatformDrafts(tx, { ids });
  const byId = new Map(drafts.map((draft) => [draft.platform.id, draft]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
