import type { World } from "@cookiedesk/api/sample-calls/world";

import { sampleOf } from "./variant-samples.ts";

/** For tests: what one call is made with on a platform of one's own, and on a foreign one. */
export interface CallInputs {
  readonly own: unknown;
  readonly foreign: unknown;
}

/**
 * For tests: the inputs of a call. The foreign one is the own one with a foreign platform in the place of the own; where
 * it names no platform but something that belongs to one, it is made in the foreign place.
 */
export async function makeInputs(world: World, call: string, need: string): Promise<CallInputs> {
  const own = await sampleOf(call)(world, world.own);
  const foreign = await swapPlatforms(world, own);
  const isOfPlatform = need.includes("· platform") || need.includes("· what it finds");
  return isOfPlatform && JSON.stringify(foreign) === JSON.stringify(own)
    ? { own, foreign: await sampleOf(call)(world, world.foreign) }
    : { own, foreign };
}

/** Puts the foreign platform wherever one of the own group is named, by its id or its slug. */
async function swapPlatforms({ ctx: { db }, own, foreign }: World, input: unknown) {
  const platforms = await db.platform.findMany({
    where: { groups: { some: { groupId: own.group.id } } },
    select: { id: true, slug: true },
  });
  const other = new Map(
    platforms.flatMap(({ id, slug }) => [
      [id, foreign.platform.id],
      [slug, foreign.platform.slug],
    ]),
  );
  return mapTexts(input, (text) => other.get(text) ?? text);
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, mapTexts(member, change)]),
  );
}
