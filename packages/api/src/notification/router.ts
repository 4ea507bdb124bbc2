import { z } from "zod";

import { oneself, router } from "../trpc.ts";
import { listNotificationsInput, markAllReadInput, markReadInput } from "./input.ts";
import { countUnread, listNotifications } from "./list-notifications.ts";
import { markAllNotificationsRead, markNotificationsRead } from "./mark-read.ts";
import { markedReadView, notificationListView, unreadCountView } from "./view.ts";

export const notificationRouter = router({
  list: oneself
    .input(listNotificationsInput)
    .output(notificationListView)
    .query(({ ctx, input }) => listNotifications(ctx, input)),
  unreadCount: oneself
    .input(z.void())
    .output(unreadCountView)
    .query(({ ctx }) => countUnread(ctx)),
  markRead: oneself
    .input(markReadInput)
    .output(markedReadView)
    .mutation(({ ctx, input }) => markNotificationsRead(ctx, input)),
  markAllRead: oneself
    .input(markAllReadInput)
    .output(markedReadView)
    .mutation(({ ctx, input }) => markAllNotificationsRead(ctx, input)),
});
