import type { ActorContext } from "../context.ts";
import type { SessionInput } from "./input.ts";
import type { SessionsEnded } from "./view.ts";

/** Is being written. */
export async function endOneSession(
  _ctx: ActorContext,
  _input: SessionInput,
): Promise<SessionsEnded> {
  throw new Error("being written");
}
