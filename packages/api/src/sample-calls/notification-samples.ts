import type { SamplesOf } from "./sample.ts";
import { writeNotification } from "./test-people.ts";

export const notificationSamples: SamplesOf<"notification"> = {
  list: () => ({ before: null, limit: 20, unreadOnly: false }),
  unreadCount: () => {},
  markRead: async (world) => ({ ids: [await writeNotification(world.ctx)] }),
  markAllRead: async (world) => ({ upTo: await writeNotification(world.ctx) }),
};
