import type { ActorContext } from "../context.ts";
import type { CreatedPlatform } from "./view.ts";

export async function createPlatform(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<CreatedPlatform> {
  throw new Error("createPlatform is not there yet");
}
