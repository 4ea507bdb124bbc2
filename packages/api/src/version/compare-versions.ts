import type { ActorContext } from "../context.ts";
import type { Comparison } from "@cookiedesk/domain/compare/compare-policies";

export async function compareVersions(_ctx: ActorContext, _input?: unknown): Promise<Comparison> {
  throw new Error("compareVersions is not there yet");
}
