import type { Tx } from "@cookiedesk/db/connect";
import { groupsWhere } from "@cookiedesk/domain/access/may";

import type { ActorContext } from "../context.ts";
import type { Subject } from "../policy/view.ts";
import { findNamesOf } from "../reach/store.ts";
import { inTransaction } from "../transaction.ts";
import { findPlatformsOn } from "./change-store.ts";
import { type DraftChange, findChanges } from "./find-changes.ts";
import type { PlanManyReviewsInput, SubmitManyReviewsInput } from "./input.ts";
import { lockDrafts, openReview } from "./open-review.ts";
import { type PreparedSubject, prepareSubject } from "./prepare-subject.ts";
import { findReviewers } from "./reviewers.ts";
import { findOpenSubjects, findPlatformsInReview } from "./store.ts";
import type { ManyReviewsPlan, SubmittedMany } from "./view.ts";

/** More groups than anybody looks at; platforms that differ in their own ways are submitted one by one. */
const mostGroups = 50;

/** Which platforms of a base, among those where the caller may submit, would change in one and the same way. */
export async function planManyReviews(
  ctx: ActorContext,
  { basePolicyId }: PlanManyReviewsInput,
): Promise<ManyReviewsPlan> {
  return inTransaction(ctx.db, async (tx) => {
    const groups = groupsWhere(ctx.actor.grants, "submit");
    const platforms = await findPlatformsOn(tx, basePolicyId, groups);
    const changes = await findChanges(
      tx,
      platforms.map(({ id }) => id),
    );
    const inReview = await findInReview(tx, changes);
    const free = platforms.flatMap((platform) => {
      const change = changes.get(platform.id);
      return change === undefined || inReview.has(platform.id) ? [] : [{ platform, change }];
    });
    const alike = [...Map.groupBy(free, ({ change }) => change.changeHash)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, mostGroups);
    return {
      groups: alike.flatMap(([changeHash, members]) =>
        members.slice(0, 1).map(({ change: { comparison } }) => ({
          changeHash,
          comparison,
          platforms: members.map(({ platform, change: { contentHash } }) => ({
            ...platform,
            contentHash,
          })),
        })),
      ),
      inReview: inReview.size,
    };
  });
}

/** Those that are in review just as they are. */
async function findInReview(
  tx: Tx,
  changes: ReadonlyMap<string, DraftChange>,
): Promise<ReadonlySet<string>> {
  const ids = await findPlatformsInReview(tx, [...changes.keys()]);
  const subjects = ids.map((id): Subject => ({ kind: "platform", id }));
  const open = await findOpenSubjects(tx, subjects);
  return new Set(
    open.flatMap(({ platformId, contentHash }) =>
      platformId !== null && changes.get(platformId)?.contentHash === contentHash
        ? [platformId]
        : [],
    ),
  );
}

/**
 * Asks for one review of the same change on many platforms. Those that would change otherwise by now, or may not be
 * submitted, are named with the reason; the others are submitted.
 */
export async function submitManyReviews(
  ctx: ActorContext,
  { changeHash, platforms, note, assigneeId }: SubmitManyReviewsInput,
): Promise<SubmittedMany> {
  const reviewedOf = new Map(platforms.map(({ platformId, reviewed }) => [platformId, reviewed]));
  const subjects = [...reviewedOf.keys()].map((id): Subject => ({ kind: "platform", id }));
  return inTransaction(
    ctx.db,
    async (tx) => {
      await lockDrafts(tx, subjects);
      const changes = await findChanges(tx, [...reviewedOf.keys()]);
      const reviewers = await findReviewers(tx, subjects, ctx.actor.id);
      const nobody = assigneeId !== null && !reviewers.some(({ id }) => id === assigneeId);

      const prepared: PreparedSubject[] = [];
      const refused: { id: string; problems: SubmittedMany["refused"][number]["problems"] }[] = [];
      for (const [id, reviewed] of reviewedOf) {
        const subject = await prepareSubject(tx, ctx, { kind: "platform", id }, reviewed);
        const isOther = changes.get(id)?.changeHash !== changeHash;
        const problems: (typeof refused)[number]["problems"] = [
          ...(subject.ok ? [] : subject.problems),
          ...(subject.ok && isOther ? [{ code: "other_change" } as const] : []),
          ...(nobody ? [{ code: "not_a_reviewer" } as const] : []),
        ];
        if (subject.ok && problems.length === 0) prepared.push(subject);
        else refused.push({ id, problems });
      }
      const named = await findNamesOf(
        tx,
        refused.map(({ id }) => id),
      );
      const names = new Map(named.map(({ id, name }) => [id, name]));
      const answer = {
        submitted: prepared.length,
        refused: refused.map((one) => ({ ...one, name: names.get(one.id) ?? one.id })),
      };
      if (prepared.length === 0) return { ...answer, reviewId: null };
      const { reviewId } = await openReview(tx, ctx, { prepared, note, assigneeId, changeHash });
      return { ...answer, reviewId };
    },
    { seconds: 120 },
  );
}
