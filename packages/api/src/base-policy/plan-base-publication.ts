import type { ActorContext } from "../context.ts";
import type { PublishBasePlan } from "./view.ts";

export async function planBasePublication(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<PublishBasePlan> {
  throw new Error("planBasePublication is not there yet");
}
