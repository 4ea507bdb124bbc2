import type { ActorContext } from "../context.ts";
import type { SetGrantsInput } from "./input.ts";
import type { GrantsSet } from "./view.ts";

/** Is being written. */
export async function setGrants(_ctx: ActorContext, _input: SetGrantsInput): Promise<GrantsSet> {
  throw new Error("being written");
}
