import type { ActorContext } from "../context.ts";
import type { PersonInput } from "./input.ts";
import type { TwoFactorReset } from "./view.ts";

/** Is being written. */
export async function resetTwoFactor(
  _ctx: ActorContext,
  _input: PersonInput,
): Promise<TwoFactorReset> {
  throw new Error("being written");
}
