import { wholePage } from "./model-page.ts";
import { type Model, platformAt, type ReviewModel, type Subject } from "./model-policy.ts";

export type Word = "approve" | "request_changes";

/** Why somebody who looked at this text may not submit it, beside what the checks find and what keeps it from publishing. */
export function inReview(model: Model, subject: Subject): string[] {
  return platformAt(model, subject).review?.page === wholePage(model, subject) ? ["in_review"] : [];
}

/** Submits what the draft says; what was submitted before is replaced. */
export function submit(model: Model, subject: Subject, review: Pick<ReviewModel, "id" | "author">) {
  platformAt(model, subject).review = {
    ...review,
    page: wholePage(model, subject),
    words: new Map(),
  };
}

export interface Decision {
  readonly review: string;
  readonly author: number;
  readonly who: number;
  readonly word: Word;
}

/** Decides on a submission: where it stands then, or why the word does not count. */
export function decide(
  model: Model,
  subject: Subject,
  { review: id, author, who, word }: Decision,
): string {
  const { review } = platformAt(model, subject);
  if (author === who) return "own_submission";
  if (review?.id !== id) return "closed";
  if (word === "approve" && review.page !== wholePage(model, subject)) return "content_moved";
  review.words.set(who, word);
  const words = [...review.words.values()];
  if (words.includes("request_changes")) return "changes_requested";
  const { needed } = platformAt(model, subject);
  return words.length >= Math.max(needed, 1) ? "approved" : "waiting";
}

/** What a platform's review says against publishing it. */
export function missingApprovals(model: Model, subject: Subject): string[] {
  const { needed, review } = platformAt(model, subject);
  if (needed === 0) return [];
  const words = [...(review?.words.values() ?? [])];
  const stands = review?.page === wholePage(model, subject);
  const given = stands ? words.filter((word) => word === "approve").length : 0;
  return [
    ...(given < needed ? ["not_approved"] : []),
    ...(words.includes("request_changes") ? ["changes_requested"] : []),
  ];
}
