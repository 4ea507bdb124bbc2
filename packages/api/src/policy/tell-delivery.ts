import type { ActorContext } from "../context.ts";
import { findDelivered } from "../version/delivery-store.ts";
import type { TellDeliveryInput } from "./input.ts";

/** Whether visitors can see this version, or a later one. */
export async function tellDelivery(
  { db }: ActorContext,
  { platformId, number }: TellDeliveryInput,
): Promise<{ delivered: boolean }> {
  return { delivered: (await findDelivered(db, platformId)) >= number };
}
