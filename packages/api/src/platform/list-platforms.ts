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
import { findNarrowed, type Narrowing } from "./narrow-list.ts";
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
    const among = await findNarrowed(tx, ctx, groups, input);
    const { matching, ids } = await findPage(tx, { groups, among, today }, input);
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
  ctx: Narrowing,
  groups: Groups,
  { state, ...filter }: PlatformFilter,
): Promise<readonly string[]> {
  const among = await findNarrowed(tx, ctx, groups, filter);
  const today = dayOf(ctx.now());
  const all = { groups, among, filter, today, sort: "name", direction: "asc" } as const;
  const { ids } = await findListed(tx, { ...all, offset: 0, limit: null });
  return state === undefined ? ids : filterByState(tx, ids, state);
}

interface Where {
  readonly groups: Groups;
  readonly among: readonly string[] | null;
  readonly today: string;
}

async function findPage(tx: Tx, where: Where, input: ListPlatformsInput) {
  const { state, sort, direction, offset, limit, ...filter } = input;
  const listing = { ...where, filter, sort, direction };
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
