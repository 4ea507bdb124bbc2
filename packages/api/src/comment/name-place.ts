import type { CommentPlace } from "./input.ts";

/** What the audit calls the place of a comment. */
export function actSubject(place: CommentPlace) {
  return place.kind === "review" ? { kind: "review", id: place.threadId } : place.subject;
}

/** What a notification leads to. */
export function toldPlace(place: CommentPlace, reviewId: string | null) {
  if (place.kind === "review") return reviewId === null ? {} : { reviewId };
  const { kind, id } = place.subject;
  return kind === "base" ? { basePolicyId: id } : { platformId: id };
}
