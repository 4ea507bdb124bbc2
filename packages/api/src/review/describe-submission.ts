import type { Tx } from "@cookiedesk/db/connect";
import { standingOf } from "@cookiedesk/domain/review/standing";
import { z } from "zod";

import type { Actor } from "../context.ts";
import { findNames } from "../policy/store.ts";
import { findApprovals } from "../organisation/store.ts";
import { findApprovalsNeeded } from "./approval-store.ts";
import { findRounds } from "./list-store.ts";
import { toDecided } from "./load-approval.ts";
import type { ReviewRecord, SubjectRecord } from "./store.ts";
import { decisionView, type DecisionView, outcomeView, type ReviewRow } from "./view.ts";

/** What a review is, in the words of every screen that shows one. */
export type Submission = Omit<
  ReviewRow,
  "subject" | "platforms" | "locales" | "moved" | "findings"
> & {
  readonly approvedBy: readonly string[];
  readonly decisions: readonly DecisionView[];
  /** How many approvals each of its subjects needs. */
  readonly neededFor: (subject: SubjectRecord) => number;
};

/** These reviews as screens name them, in their order. */
export async function describeSubmissions(
  tx: Tx,
  { id: actorId }: Pick<Actor, "id">,
  reviews: readonly ReviewRecord[],
): Promise<Submission[]> {
  const rounds = await findRounds(
    tx,
    reviews.map(({ id }) => id),
  );
  const nameOf = await findNames(
    tx,
    reviews.flatMap(({ authorId, assigneeId, decisions }) => [
      authorId,
      ...(assigneeId === null ? [] : [assigneeId]),
      ...decisions.map(({ by }) => by),
    ]),
  );
  const person = (id: string) => ({ id, name: nameOf(id) });
  const organisation = await findApprovals(tx);
  const ofPlatforms = await findApprovalsNeeded(
    tx,
    reviews.flatMap(({ subjects }) => subjects.flatMap(({ platformId }) => platformId ?? [])),
  );
  const neededFor = ({ platformId }: Pick<SubjectRecord, "platformId">) =>
    (platformId === null ? undefined : ofPlatforms.get(platformId)) ?? organisation;

  return reviews.map((review) => {
    const needed = Math.max(0, ...review.subjects.map(neededFor));
    const { state, approvedBy } = standingOf(toDecided(review.decisions), needed);
    return {
      id: review.id,
      threadId: review.threadId,
      round: rounds.get(review.id) ?? 1,
      note: review.note,
      author: person(review.authorId),
      isMine: review.authorId === actorId,
      submittedAt: review.submittedAt.toISOString(),
      assignee: review.assigneeId === null ? null : person(review.assigneeId),
      state,
      outcome: outcomeView.nullable().parse(review.outcome),
      closedAt: review.closedAt?.toISOString() ?? null,
      needed,
      given: approvedBy.length,
      approvedBy,
      decisions: z.array(decisionView).parse(
        review.decisions.map(({ by, decision, reason, contentHash, at }) => ({
          by: person(by),
          decision,
          reason,
          contentHash,
          at: at.toISOString(),
        })),
      ),
      neededFor,
    };
  });
}

/** The draft that a subject is about, as screens name it. */
export function describeSubject({ platform, basePolicy }: SubjectRecord): ReviewRow["subject"] {
  if (platform !== null)
    return { kind: "platform", id: platform.id, key: platform.slug, name: platform.name };
  if (basePolicy === null) throw new Error("a subject is a platform or a base");
  return { kind: "base", ...basePolicy };
}
