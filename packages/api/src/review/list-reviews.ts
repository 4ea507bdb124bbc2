import type { Tx } from "@cookiedesk/db/connect";
import { groupsWhere, may } from "@cookiedesk/domain/access/may";
import { standingOf } from "@cookiedesk/domain/review/standing";

import type { Actor, ActorContext } from "../context.ts";
import { findApprovals } from "../organisation/store.ts";
import { inTransaction } from "../transaction.ts";
import { describeRows } from "./describe-rows.ts";
import type { ListReviewsInput } from "./input.ts";
import { findClosedReviews, findOpenReviews, type ListedReview } from "./list-store.ts";
import { toDecided } from "./load-approval.ts";
import { findApprovalsNeeded } from "./approval-store.ts";
import { findReviews } from "./store.ts";
import type { ReviewList } from "./view.ts";

type Filter = ListReviewsInput["filter"];

/** One page of the reviews in a list, with how many are in each list: the oldest first, of closed ones the last first. */
export async function listReviews(
  ctx: ActorContext,
  { filter, offset, limit }: ListReviewsInput,
): Promise<ReviewList> {
  return inTransaction(ctx.db, async (tx) => {
    const groups = groupsWhere(ctx.actor.grants, "see");
    const closed = await findClosedReviews(tx, groups, { offset, limit });
    const idsOf: Record<Exclude<Filter, "closed">, string[]> = {
      to_review: [],
      mine: [],
      returned: [],
      open: [],
    };
    const open = await findOpenReviews(tx, groups);
    const neededFor = await findNeeds(tx, open);
    for (const review of open) {
      idsOf.open.push(review.id);
      const list = listOf(ctx.actor, review, neededFor(review));
      if (review.authorId === ctx.actor.id) idsOf.mine.push(review.id);
      if (list !== null) idsOf[list].push(review.id);
    }
    const ids = filter === "closed" ? closed.ids : idsOf[filter].slice(offset, offset + limit);
    const records = new Map((await findReviews(tx, ids)).map((review) => [review.id, review]));
    return {
      counts: {
        to_review: idsOf.to_review.length,
        mine: idsOf.mine.length,
        returned: idsOf.returned.length,
        open: idsOf.open.length,
        closed: closed.count,
      },
      rows: await describeRows(
        tx,
        ctx,
        ids.flatMap((id) => records.get(id) ?? []),
      ),
    };
  });
}

/** How many approvals each of these reviews needs: the most that any of its subjects does. */
async function findNeeds(
  tx: Tx,
  reviews: readonly ListedReview[],
): Promise<(review: ListedReview) => number> {
  const organisation = await findApprovals(tx);
  const ofPlatforms = await findApprovalsNeeded(
    tx,
    reviews.flatMap(({ subjects }) => subjects.flatMap(({ platformId }) => platformId ?? [])),
  );
  return ({ subjects }) =>
    Math.max(
      0,
      ...subjects.map(({ platformId }) => ofPlatforms.get(platformId ?? "") ?? organisation),
    );
}

/** The list of work that an open review is in for somebody: theirs to decide, or come back to them; null: neither. */
function listOf(
  actor: Actor,
  review: ListedReview,
  needed: number,
): "to_review" | "returned" | null {
  const { state, approvedBy } = standingOf(toDecided(review.decisions), needed);
  if (review.authorId === actor.id) return state === "changes_requested" ? "returned" : null;
  const isOpenTo = state === "waiting" && !approvedBy.includes(actor.id);
  return isOpenTo && mayDecide(actor, review) ? "to_review" : null;
}

function mayDecide({ grants }: Actor, { subjects }: ListedReview): boolean {
  return subjects.every(({ platform }) => {
    const target =
      platform === null
        ? ({ kind: "everywhere" } as const)
        : ({
            kind: "platform",
            groups: platform.groups.map(({ groupId }) => groupId),
          } as const);
    return may(grants, "review", target).ok;
  });
}
