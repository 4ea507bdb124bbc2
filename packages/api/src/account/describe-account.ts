import type { ActorContext } from "../context.ts";

import type { AccountView } from "./view.ts";

/** Is being written. */
export async function describeAccount(_ctx: ActorContext): Promise<AccountView> {
  throw new Error("being written");
}
