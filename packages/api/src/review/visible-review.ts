import type { Tx } from "@cookiedesk/db/connect";
import { type Denial, may } from "@cookiedesk/domain/access/may";
import type { Act } from "@cookiedesk/domain/access/act";

import { notAllowed } from "../access/assert-may.ts";
import type { Actor, ActorContext } from "../context.ts";
import type { Subject } from "../policy/view.ts";
import { notFound } from "../trpc.ts";
import { findReview, type ReviewRecord, type SubjectRecord } from "./store.ts";

/** The draft that a subject is about. */
export function subjectOf({ platformId, basePolicyId }: SubjectPlace): Subject {
  if (basePolicyId !== null) return { kind: "base", id: basePolicyId };
  if (platformId === null) throw new Error("a subject is a platform or a base");
  return { kind: "platform", id: platformId };
}
type SubjectPlace = Pick<SubjectRecord, "platformId" | "basePolicyId">;

/** Whether somebody may look at a subject: everybody sees the bases. */
export function seesSubject({ grants }: Pick<Actor, "grants">, { platform }: SubjectRecord) {
  const target =
    platform === null
      ? ({ kind: "somewhere" } as const)
      : ({ kind: "platform", groups: groupsOf(platform) } as const);
  return may(grants, "see", target).ok;
}

/** A review at a subject of which the caller may look; any other is answered as one that there is not. */
export async function findVisibleReview(
  tx: Tx,
  { actor }: Pick<ActorContext, "actor">,
  reviewId: string,
): Promise<ReviewRecord> {
  const review = await findReview(tx, reviewId);
  if (review === null || !review.subjects.some((subject) => seesSubject(actor, subject)))
    throw notFound("review");
  return review;
}

/** Why somebody may not do this with all that a review is about; null: they may. */
export function denialOn(
  { grants }: Pick<Actor, "grants">,
  act: Act,
  { subjects }: Pick<ReviewRecord, "subjects">,
): Denial | null {
  for (const { platform } of subjects) {
    const target =
      platform === null
        ? ({ kind: "everywhere" } as const)
        : ({ kind: "platform", groups: groupsOf(platform) } as const);
    const permission = may(grants, act, target);
    if (!permission.ok) return permission.denial;
  }
  return null;
}

/** Ends the call unless its caller may do this with all that a review is about. */
export function assertMayOn(actor: Actor, act: Act, review: ReviewRecord): void {
  const denial = denialOn(actor, act, review);
  if (denial !== null) throw notAllowed(denial);
}

function groupsOf({ groups }: { readonly groups: readonly { readonly groupId: string }[] }) {
  return groups.map(({ groupId }) => groupId);
}
