import type { ActorContext } from "../context.ts";
import type { Preview } from "./view.ts";

export async function previewPolicy(_ctx: ActorContext, _input?: unknown): Promise<Preview | null> {
  throw new Error("previewPolicy is not there yet");
}
