import { z } from "zod";

export const listNotificationsInput = z.strictObject({
  /** Begins behind this one, towards the older. */
  before: z.uuid().nullable(),
  limit: z.int().min(1).max(50),
  unreadOnly: z.boolean(),
});
export type ListNotificationsInput = z.infer<typeof listNotificationsInput>;

export const markReadInput = z.strictObject({ ids: z.array(z.uuid()).min(1).max(50) });
export type MarkReadInput = z.infer<typeof markReadInput>;

/** The newest one that the person was shown: what came after it stays unread. */
export const markAllReadInput = z.strictObject({ upTo: z.uuid() });
export type MarkAllReadInput = z.infer<typeof markAllReadInput>;
