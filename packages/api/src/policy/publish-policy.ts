import type { ActorContext } from "../context.ts";
import type { PublishedPolicy } from "./view.ts";

export async function publishPolicy(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<PublishedPolicy> {
  throw new Error("publishPolicy is not there yet");
}
