import type { ApiContext } from "../context.ts";
import type { SetupTokenInput } from "./input.ts";
import { findUsableToken } from "./store.ts";

/** Whether the one-time link may still create the first account. */
export async function checkSetupToken(
  { db, now }: ApiContext,
  { token }: SetupTokenInput,
): Promise<{ valid: boolean }> {
  return { valid: (await findUsableToken(db, token, now())) !== null };
}
