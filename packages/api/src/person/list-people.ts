import type { ActorContext } from "../context.ts";

import type { PersonList } from "./view.ts";

/** Is being written. */
export async function listPeople(_ctx: ActorContext): Promise<PersonList> {
  throw new Error("being written");
}
