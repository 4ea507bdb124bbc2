import type { ActorContext } from "../context.ts";
import type { PublishPlan } from "./view.ts";

export async function planPublication(_ctx: ActorContext, _input?: unknown): Promise<PublishPlan> {
  throw new Error("planPublication is not there yet");
}
