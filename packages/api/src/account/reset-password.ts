import type { ApiContext } from "../context.ts";
import type { ResetPasswordInput } from "./input.ts";
import type { PasswordReset } from "./view.ts";

/** Is being written. */
export async function resetPassword(
  _ctx: ApiContext,
  _input: ResetPasswordInput,
): Promise<PasswordReset> {
  throw new Error("being written");
}
