import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext } from "../context.ts";
import { insertNotifications } from "./store.ts";

/** What people are told of. */
export const notificationKinds = [
  "review_requested",
  "review_assigned",
  "review_approved",
  "changes_requested",
  "review_withdrawn",
  "review_published",
  "emergency_published",
  "mentioned",
  "replied",
  "commented",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export interface Told {
  readonly kind: NotificationKind;
  readonly platformId?: string;
  readonly basePolicyId?: string;
  readonly reviewId?: string;
  readonly commentId?: string;
}

/** Tells these people, in the transaction that does what they are told of. Nobody is told what they did themselves. */
export async function notify(
  tx: Tx,
  ctx: ActorContext,
  people: readonly string[],
  told: Told,
): Promise<void> {
  const others = [...new Set(people)].filter((id) => id !== ctx.actor.id);
  if (others.length > 0) await insertNotifications(tx, ctx, others, told);
}
