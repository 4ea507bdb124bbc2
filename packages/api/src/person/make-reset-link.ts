import type { ActorContext } from "../context.ts";
import type { PersonInput } from "./input.ts";
import type { MadeResetLink } from "./view.ts";

/** Is being written. */
export async function makeResetLink(
  _ctx: ActorContext,
  _input: PersonInput,
): Promise<MadeResetLink> {
  throw new Error("being written");
}
