import type { ActorContext } from "../context.ts";

export async function tellDelivery(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<{ delivered: boolean }> {
  throw new Error("tellDelivery is not there yet");
}
