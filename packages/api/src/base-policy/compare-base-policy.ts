import type { ActorContext } from "../context.ts";
import type { Comparison } from "@cookiedesk/domain/compare/compare-policies";

export async function compareBasePolicy(_ctx: ActorContext, _input?: unknown): Promise<Comparison> {
  throw new Error("compareBasePolicy is not there yet");
}
