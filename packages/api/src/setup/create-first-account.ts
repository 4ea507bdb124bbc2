import type { ApiContext } from "../context.ts";
import type { FirstAccountResult } from "./view.ts";

export async function createFirstAccount(
  _ctx: ApiContext,
  _input?: unknown,
): Promise<FirstAccountResult> {
  throw new Error("createFirstAccount is not there yet");
}
