import type { ActorContext } from "../context.ts";
import type { CreatedBasePolicy } from "./view.ts";

export async function createBasePolicy(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<CreatedBasePolicy> {
  throw new Error("createBasePolicy is not there yet");
}
