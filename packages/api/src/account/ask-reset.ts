import type { ApiContext } from "../context.ts";
import type { AskResetInput } from "./input.ts";
import type { ResetAsked } from "./view.ts";

/** Is being written. */
export async function askReset(_ctx: ApiContext, _input: AskResetInput): Promise<ResetAsked> {
  throw new Error("being written");
}
