import type { ActorContext } from "../context.ts";
import type { LocaleResult } from "../locale-input.ts";

export async function setBaseLocale(_ctx: ActorContext, _input?: unknown): Promise<LocaleResult> {
  throw new Error("setBaseLocale is not there yet");
}

export async function removeBaseLocale(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<LocaleResult> {
  throw new Error("removeBaseLocale is not there yet");
}
