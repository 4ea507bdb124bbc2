import type { ActorContext } from "../context.ts";
import type { SaveResult } from "../save-result.ts";

export async function resetField(_ctx: ActorContext, _input?: unknown): Promise<SaveResult> {
  throw new Error("resetField is not there yet");
}
