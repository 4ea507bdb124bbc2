import type { ApiContext } from "../context.ts";
import type { AcceptInvitationInput } from "./input.ts";
import type { Accepted } from "./view.ts";

/** Is being written. */
export async function acceptInvitation(
  _ctx: ApiContext,
  _input: AcceptInvitationInput,
): Promise<Accepted> {
  throw new Error("being written");
}
