import type { ActorContext } from "../context.ts";
import type { VersionRow } from "../view.ts";

export async function listVersions(_ctx: ActorContext, _input?: unknown): Promise<VersionRow[]> {
  throw new Error("listVersions is not there yet");
}
