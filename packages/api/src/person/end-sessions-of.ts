import type { ActorContext } from "../context.ts";
import type { PersonInput } from "./input.ts";
import type { SessionsEnded } from "./view.ts";

/** Is being written. */
export async function endSessionsOf(
  _ctx: ActorContext,
  _input: PersonInput,
): Promise<SessionsEnded> {
  throw new Error("being written");
}
