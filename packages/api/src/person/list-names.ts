import type { ActorContext } from "../context.ts";

import type { PersonNames } from "./view.ts";

/** Is being written. */
export async function listNames(_ctx: ActorContext): Promise<PersonNames> {
  throw new Error("being written");
}
