import type { VisibleRow } from "./visible-store.ts";

type Linked = Pick<
  VisibleRow,
  "platformSlug" | "baseKey" | "reviewId" | "threadId" | "versionNumber"
>;

/** The page of the back office that shows what a notification is about: a comment in its thread, a review, a history. */
export function pathTo({
  platformSlug,
  baseKey,
  reviewId,
  threadId,
  versionNumber,
}: Linked): string {
  if (reviewId !== null)
    return `/reviews/${reviewId}${threadId === null ? "" : `?thread=${threadId}`}`;
  const place =
    platformSlug === null
      ? baseKey === null
        ? "/notifications"
        : `/bases/${encodeURIComponent(baseKey)}`
      : `/platforms/${encodeURIComponent(platformSlug)}`;
  if (threadId === null) return place === "/notifications" ? place : `${place}/history`;
  if (versionNumber === null) return `${place}/edit?pane=inspector&tab=comments&thread=${threadId}`;
  const versions = platformSlug === null ? "versions" : "history";
  return `${place}/${versions}/${versionNumber}?thread=${threadId}`;
}
