import type { ActorContext } from "../context.ts";
import type { PersonInput } from "./input.ts";
import type { Suspended } from "./view.ts";

/** Is being written. */
export async function suspendPerson(_ctx: ActorContext, _input: PersonInput): Promise<Suspended> {
  throw new Error("being written");
}
