import type { ActorContext } from "../context.ts";
import type { PlatformList } from "./view.ts";

export async function listPlatforms(_ctx: ActorContext, _input?: unknown): Promise<PlatformList> {
  throw new Error("listPlatforms is not there yet");
}
