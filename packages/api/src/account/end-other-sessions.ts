import type { ActorContext } from "../context.ts";

import type { SessionsEnded } from "./view.ts";

/** Is being written. */
export async function endOtherSessions(_ctx: ActorContext): Promise<SessionsEnded> {
  throw new Error("being written");
}
