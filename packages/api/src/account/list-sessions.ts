import type { ActorContext } from "../context.ts";

import type { SessionsView } from "./view.ts";

/** Is being written. */
export async function listSessions(_ctx: ActorContext): Promise<SessionsView> {
  throw new Error("being written");
}
