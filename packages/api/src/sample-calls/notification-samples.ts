import type { SamplesOf } from "./sample.ts";
import type { World } from "./world.ts";

export const notificationSamples: SamplesOf<"notification"> = {
  list: () => ({ before: null, limit: 20, unreadOnly: false }),
  unreadCount: () => {},
  markRead: async (world) => ({ ids: [await newNotification(world)] }),
  markAllRead: async (world) => ({ upTo: await newNotification(world) }),
};

/** Something unread, for whom the world was made by. */
async function newNotification({ ctx }: World): Promise<string> {
  const id = ctx.newId();
  await ctx.db.notification.create({
    data: { id, personId: ctx.actor.id, kind: "mentioned", by: "somebody", at: ctx.now() },
  });
  return id;
}
