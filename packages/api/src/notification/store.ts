import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext } from "../context.ts";
import type { Told } from "./notify.ts";

/** Writes one notification for each of these people. */
export async function insertNotifications(
  tx: Tx,
  ctx: ActorContext,
  people: readonly string[],
  told: Told,
): Promise<void> {
  const at = ctx.now();
  await tx.notification.createMany({
    data: people.map((personId) => ({
      id: ctx.newId(),
      personId,
      by: ctx.actor.id,
      at,
      ...told,
    })),
  });
}
