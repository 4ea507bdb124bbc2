import type { ActorContext } from "../context.ts";
import type { CreatedPart } from "./view.ts";

export async function addSection(_ctx: ActorContext, _input?: unknown): Promise<CreatedPart> {
  throw new Error("addSection is not there yet");
}

export async function addCookie(_ctx: ActorContext, _input?: unknown): Promise<CreatedPart> {
  throw new Error("addCookie is not there yet");
}
