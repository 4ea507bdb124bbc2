import type { ActorContext } from "../context.ts";
import type { ImportDetails, ImportRow } from "./view.ts";

export async function listImports(_ctx: ActorContext, _input?: unknown): Promise<ImportRow[]> {
  throw new Error("listImports is not there yet");
}

export async function describeImport(_ctx: ActorContext, _input?: unknown): Promise<ImportDetails> {
  throw new Error("describeImport is not there yet");
}
