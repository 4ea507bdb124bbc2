import { mentionsIn, readCommentText } from "@cookiedesk/domain/comment/comment-text";
import type { Tx } from "@cookiedesk/db/connect";

import { spotOf } from "../comment/store.ts";
import { findNames } from "../policy/store.ts";
import { pathTo } from "./path-to.ts";
import { type NotificationView, notificationKindView } from "./view.ts";
import type { VisibleRow } from "./visible-store.ts";

/** As much of a comment as tells what it is about. */
const excerptLength = 160;

/** Notifications with the names of people in them, in the order given. */
export async function describeNotifications(
  tx: Tx,
  rows: readonly VisibleRow[],
): Promise<NotificationView[]> {
  const nameOf = await findNames(
    tx,
    rows.flatMap(({ by, body }) => [by, ...mentionsIn(body ?? "")]),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: notificationKindView.parse(row.kind),
    by: nameOf(row.by),
    at: row.at.toISOString(),
    isRead: row.readAt !== null,
    path: pathTo(row),
    platform: row.platformName,
    base: row.baseName,
    review: row.reviewId === null ? null : { note: row.note ?? "", subjects: row.subjects },
    comment:
      row.commentId === null
        ? null
        : {
            excerpt: row.removedAt === null ? excerptOf(row.body ?? "", nameOf) : "",
            spot: spotOf(row),
            versionNumber: row.versionNumber,
          },
  }));
}

function excerptOf(body: string, nameOf: (id: string) => string): string {
  const text = readCommentText(body)
    .map((piece) => (piece.kind === "mention" ? `@${nameOf(piece.personId)}` : piece.text))
    .join("")
    .replace(/\s+/gu, " ");
  const letters = [...text];
  return letters.length <= excerptLength ? text : `${letters.slice(0, excerptLength).join("")}…`;
}
