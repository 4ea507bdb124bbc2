import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";

import { inGroups } from "../access/store.ts";

/** What deciding which list a review is in needs: no words, and each subject's groups. */
const listedParts = {
  id: true,
  authorId: true,
  decisions: { orderBy: { id: "asc" }, select: { by: true, decision: true } },
  subjects: {
    select: {
      platformId: true,
      basePolicyId: true,
      platform: { select: { groups: { select: { groupId: true } } } },
    },
  },
} as const;

export type ListedReview = Awaited<ReturnType<typeof findOpenReviews>>[number];

/** Reviews of a subject in these groups; of a base in any case, for everybody sees those. */
function seenFrom(groups: Groups) {
  return groups === null
    ? {}
    : { subjects: { some: { OR: [{ platformId: null }, { platform: inGroups(groups) }] } } };
}

/** Every open review that somebody with these groups may look at, the oldest first. */
export async function findOpenReviews(tx: Tx, groups: Groups) {
  return tx.review.findMany({
    where: { closedAt: null, ...seenFrom(groups) },
    select: listedParts,
    orderBy: { id: "asc" },
  });
}

/** The ids of the closed reviews that somebody with these groups may look at, those closed last first, and how many there are. */
export async function findClosedReviews(
  tx: Tx,
  groups: Groups,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ count: number; ids: readonly string[] }> {
  const where = { closedAt: { not: null }, ...seenFrom(groups) };
  const count = await tx.review.count({ where });
  const rows = await tx.review.findMany({
    where,
    select: { id: true },
    orderBy: [{ closedAt: "desc" }, { id: "desc" }],
    skip: offset,
    take: limit,
  });
  return { count, ids: rows.map(({ id }) => id) };
}

/** Review → which submission of its thread it is, from 1. */
export async function findRounds(
  tx: Tx,
  reviewIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; round: number }[]>`
    select r.id, count(e.id)::int as round
    from "Review" r join "Review" e on e."threadId" = r."threadId" and e.id <= r.id
    where r.id = any(${[...reviewIds]}::uuid[])
    group by r.id`;
  return new Map(rows.map(({ id, round }) => [id, round]));
}
