import type { ActorContext } from "../context.ts";
import type { ImportResult } from "./view.ts";

export async function importDocuments(_ctx: ActorContext, _input?: unknown): Promise<ImportResult> {
  throw new Error("importDocuments is not there yet");
}
