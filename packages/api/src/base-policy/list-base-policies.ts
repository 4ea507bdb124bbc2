import type { ActorContext } from "../context.ts";
import type { BasePolicyRow } from "./view.ts";

export async function listBasePolicies(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<BasePolicyRow[]> {
  throw new Error("listBasePolicies is not there yet");
}

export async function describeBasePolicy(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<BasePolicyRow | null> {
  throw new Error("describeBasePolicy is not there yet");
}
