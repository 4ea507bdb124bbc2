import type { ActorContext } from "../context.ts";
import type { VersionRow } from "../view.ts";

export async function listBaseVersions(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<VersionRow[]> {
  throw new Error("listBaseVersions is not there yet");
}
