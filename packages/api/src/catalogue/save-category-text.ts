import type { ActorContext } from "../context.ts";
import type { SaveResult } from "../save-result.ts";

export async function saveCategoryText(_ctx: ActorContext, _input?: unknown): Promise<SaveResult> {
  throw new Error("saveCategoryText is not there yet");
}
