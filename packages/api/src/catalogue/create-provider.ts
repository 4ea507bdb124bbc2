import type { ActorContext } from "../context.ts";
import type { CreatedProvider } from "./view.ts";

export async function createProvider(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<CreatedProvider> {
  throw new Error("createProvider is not there yet");
}
