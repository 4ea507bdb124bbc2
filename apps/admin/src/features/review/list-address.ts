import { mayAnywhere } from "@cookiedesk/domain/access/may";

import type { ApiOutputs } from "../../shared/api.ts";

/** The lists of reviews, in the order of their tabs. */
export const shownReviews = ["to_review", "mine", "returned", "open", "closed"] as const;
export type ShownReviews = (typeof shownReviews)[number];

export const pageLength = 50;

type Grants = NonNullable<ApiOutputs["session"]["me"]["account"]>["grants"];

/** The list that the address names; without one, what waits for whoever may decide, and for others their own. */
export function readShown(query: URLSearchParams, grants: Grants): ShownReviews {
  const named = shownReviews.find((shown) => shown === query.get("show"));
  return named ?? (mayAnywhere(grants, "review") ? "to_review" : "mine");
}

/** The page that the address names, from 0. */
export function readPage(query: URLSearchParams): number {
  const page = Number(query.get("page") ?? "1");
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page - 1 : 0;
}
