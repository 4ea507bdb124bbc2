import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { describeNotifications } from "./describe-notification.ts";
import type { ListNotificationsInput } from "./input.ts";
import type { NotificationList, UnreadCount } from "./view.ts";
import { findVisible } from "./visible-store.ts";

/** What the caller was told, the newest first, as far as they may still see it. */
export async function listNotifications(
  { db, actor }: ActorContext,
  { limit, ...which }: ListNotificationsInput,
): Promise<NotificationList> {
  return inTransaction(db, async (tx) => {
    const mine = { personId: actor.id, grants: actor.grants };
    const rows = await findVisible(tx, { ...mine, ...which, limit: limit + 1 });
    return {
      rows: await describeNotifications(tx, rows.slice(0, limit)),
      hasMore: rows.length > limit,
    };
  });
}

/** How many of them are unread; more than 99 count as 100. */
export async function countUnread({ db, actor }: ActorContext): Promise<UnreadCount> {
  return inTransaction(db, async (tx) => {
    const mine = { personId: actor.id, grants: actor.grants };
    const rows = await findVisible(tx, { ...mine, unreadOnly: true, limit: 100 });
    return { count: rows.length };
  });
}
