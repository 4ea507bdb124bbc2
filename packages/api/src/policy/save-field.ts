import type { ActorContext } from "../context.ts";
import type { SaveResult } from "../save-result.ts";

export async function saveField(_ctx: ActorContext, _input?: unknown): Promise<SaveResult> {
  throw new Error("saveField is not there yet");
}
