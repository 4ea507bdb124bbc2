import type { ActorContext } from "../context.ts";
import type { SetMailInput } from "./input.ts";
import type { Saved } from "./view.ts";

/** Is being written. */
export async function setMail(_ctx: ActorContext, _input: SetMailInput): Promise<Saved> {
  throw new Error("being written");
}
