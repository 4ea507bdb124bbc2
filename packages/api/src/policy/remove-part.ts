import type { ActorContext } from "../context.ts";
import type { RemoveResult, RestoreResult } from "./view.ts";

export async function removePart(_ctx: ActorContext, _input?: unknown): Promise<RemoveResult> {
  throw new Error("removePart is not there yet");
}

export async function restorePart(_ctx: ActorContext, _input?: unknown): Promise<RestoreResult> {
  throw new Error("restorePart is not there yet");
}
