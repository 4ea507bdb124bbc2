import type { ActorContext } from "../context.ts";
import type { CatalogueView } from "./view.ts";

export async function describeCatalogue(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<CatalogueView> {
  throw new Error("describeCatalogue is not there yet");
}
