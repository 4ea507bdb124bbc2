import type { ActorContext } from "../context.ts";
import type { ImportedDocument } from "@cookiedesk/importer/imported-document";
import type { RefusedFile } from "./view.ts";

export async function recogniseFiles(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<(ImportedDocument | RefusedFile)[]> {
  throw new Error("recogniseFiles is not there yet");
}
