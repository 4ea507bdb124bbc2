import type { ActorContext } from "../context.ts";
import type { OpenVersion } from "./view.ts";

export async function openVersion(_ctx: ActorContext, _input?: unknown): Promise<OpenVersion> {
  throw new Error("openVersion is not there yet");
}
