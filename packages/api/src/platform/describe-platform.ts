import type { ActorContext } from "../context.ts";
import type { PlatformDetails } from "./view.ts";

export async function describePlatform(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<PlatformDetails | null> {
  throw new Error("describePlatform is not there yet");
}
