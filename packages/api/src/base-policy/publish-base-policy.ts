import type { ActorContext } from "../context.ts";
import type { PublishedBase } from "./view.ts";

export async function publishBasePolicy(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<PublishedBase> {
  throw new Error("publishBasePolicy is not there yet");
}
