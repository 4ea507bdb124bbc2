import type { ActorContext } from "../context.ts";
import type { EditorView } from "./view.ts";

export async function openPolicy(_ctx: ActorContext, _input?: unknown): Promise<EditorView> {
  throw new Error("openPolicy is not there yet");
}
