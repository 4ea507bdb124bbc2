import type { ActorContext } from "../context.ts";
import type { PersonInput } from "./input.ts";
import type { Reinstated } from "./view.ts";

/** Is being written. */
export async function reinstatePerson(
  _ctx: ActorContext,
  _input: PersonInput,
): Promise<Reinstated> {
  throw new Error("being written");
}
