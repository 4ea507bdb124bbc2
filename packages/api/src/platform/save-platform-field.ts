import type { ActorContext } from "../context.ts";
import type { SaveResult } from "../save-result.ts";

export async function savePlatformField(_ctx: ActorContext, _input?: unknown): Promise<SaveResult> {
  throw new Error("savePlatformField is not there yet");
}
