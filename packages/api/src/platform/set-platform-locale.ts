import type { ActorContext } from "../context.ts";
import type { LocaleResult } from "../locale-input.ts";

export async function setPlatformLocale(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<LocaleResult> {
  throw new Error("setPlatformLocale is not there yet");
}

export async function removePlatformLocale(
  _ctx: ActorContext,
  _input?: unknown,
): Promise<LocaleResult> {
  throw new Error("removePlatformLocale is not there yet");
}
