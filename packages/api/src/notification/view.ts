import { z } from "zod";

import { commentSpotView } from "../comment/view.ts";
import { instantView } from "../view.ts";
import { notificationKinds } from "./notify.ts";

export const notificationKindView = z.enum(notificationKinds);

const notificationView = z.object({
  id: z.uuid(),
  kind: notificationKindView,
  /** The name of who did it. */
  by: z.string(),
  at: instantView,
  isRead: z.boolean(),
  /** Where the back office shows what it is about. */
  path: z.string(),
  /** The name of what it is about; both are null for a review of several. */
  platform: z.string().nullable(),
  base: z.string().nullable(),
  review: z.object({ note: z.string(), subjects: z.int() }).nullable(),
  comment: z
    .object({
      /** Its first words; empty where it was taken back. */
      excerpt: z.string(),
      spot: commentSpotView.nullable(),
      versionNumber: z.int().nullable(),
    })
    .nullable(),
});
export type NotificationView = z.infer<typeof notificationView>;

export const notificationListView = z.object({
  /** The newest first. */
  rows: z.array(notificationView),
  /** There are older ones. */
  hasMore: z.boolean(),
});
export type NotificationList = z.infer<typeof notificationListView>;

/** `count` is exact up to 99. */
export const unreadCountView = z.object({ count: z.int() });
export type UnreadCount = z.infer<typeof unreadCountView>;

export const markedReadView = z.object({ ok: z.literal(true), marked: z.int() });
export type MarkedRead = z.infer<typeof markedReadView>;
