import type { ActorContext } from "../context.ts";
import type { TellDeliveryInput } from "./input.ts";

/** Whether visitors can see this version, or a later one. */
export async function tellDelivery(
  { db }: ActorContext,
  { platformId, number }: TellDeliveryInput,
): Promise<{ delivered: boolean }> {
  const current = await db.currentVersion.findUnique({ where: { platformId } });
  return { delivered: (current?.deliveredNumber ?? 0) >= number };
}
