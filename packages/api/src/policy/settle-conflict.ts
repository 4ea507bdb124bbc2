import type { ActorContext } from "../context.ts";
import type { SaveResult } from "../save-result.ts";

export async function settleConflict(_ctx: ActorContext, _input?: unknown): Promise<SaveResult> {
  throw new Error("settleConflict is not there yet");
}
