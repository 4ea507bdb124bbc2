import type { ActorContext } from "../context.ts";
import type { SetLanguageInput } from "./input.ts";
import type { Saved } from "./view.ts";

/** Is being written. */
export async function setLanguage(_ctx: ActorContext, _input: SetLanguageInput): Promise<Saved> {
  throw new Error("being written");
}
