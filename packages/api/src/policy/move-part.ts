import type { ActorContext } from "../context.ts";
import type { SaveResult } from "../save-result.ts";

export async function movePart(_ctx: ActorContext, _input?: unknown): Promise<SaveResult> {
  throw new Error("movePart is not there yet");
}
