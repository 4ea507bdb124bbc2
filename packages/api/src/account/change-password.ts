import type { ActorContext } from "../context.ts";
import type { ChangePasswordInput } from "./input.ts";
import type { PasswordChanged } from "./view.ts";

/** Is being written. */
export async function changePassword(
  _ctx: ActorContext,
  _input: ChangePasswordInput,
): Promise<PasswordChanged> {
  throw new Error("being written");
}
