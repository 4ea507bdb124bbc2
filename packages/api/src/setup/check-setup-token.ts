import type { ApiContext } from "../context.ts";

export async function checkSetupToken(
  _ctx: ApiContext,
  _input?: unknown,
): Promise<{ valid: boolean }> {
  throw new Error("checkSetupToken is not there yet");
}
