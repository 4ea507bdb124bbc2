import type { ActorContext, ToldAct } from "../context.ts";

/**
 * The same context, whose entry says this of the act: for an act that is about another thing than what it writes first.
 * Where nothing is written there is no entry either.
 */
export function tellAct(ctx: ActorContext, told: ToldAct): ActorContext {
  return { ...ctx, entry: { ...ctx.entry, told } };
}

/** What an act is about that names all these ids: the one, or null where they are several. */
export function onlyOne(kind: string, ids: readonly string[]): ToldAct["subject"] {
  const [id, ...others] = new Set(ids);
  return id === undefined || others.length > 0 ? null : { kind, id };
}
