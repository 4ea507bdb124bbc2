import type { ActorContext } from "../context.ts";
import type { InvitePersonInput } from "./input.ts";
import type { Invited } from "./view.ts";

/** Is being written. */
export async function invitePerson(
  _ctx: ActorContext,
  _input: InvitePersonInput,
): Promise<Invited> {
  throw new Error("being written");
}
