import type { ActorContext } from "../context.ts";
import type { SaveResult } from "../save-result.ts";

export async function saveProvider(_ctx: ActorContext, _input?: unknown): Promise<SaveResult> {
  throw new Error("saveProvider is not there yet");
}
