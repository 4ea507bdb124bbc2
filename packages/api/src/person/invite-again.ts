import type { ActorContext } from "../context.ts";
import type { PersonInput } from "./input.ts";
import type { InvitedAgain } from "./view.ts";

/** Is being written. */
export async function inviteAgain(_ctx: ActorContext, _input: PersonInput): Promise<InvitedAgain> {
  throw new Error("being written");
}
