import type { ActorContext } from "../context.ts";
import type { SetNameInput } from "./input.ts";
import type { NameSet } from "./view.ts";

/** Is being written. */
export async function setName(_ctx: ActorContext, _input: SetNameInput): Promise<NameSet> {
  throw new Error("being written");
}
