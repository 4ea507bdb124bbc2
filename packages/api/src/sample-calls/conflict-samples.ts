import { publishBase, save } from "../test-context.ts";
import { choiceRow } from "./choice-row.ts";
import type { SamplesOf } from "./sample.ts";
import { accepted, type Place, type World } from "./world.ts";

export const conflictSamples: SamplesOf<"conflict"> = {
  list: ({ base }) => ({ basePolicyId: base.id }),
  settle: async (world, place) => {
    const { base } = await makeConflict(world, place);
    const basePolicyId = base.id;
    const groups = await world.api.conflict.list({ basePolicyId });
    return { basePolicyId, decisions: groups.map(({ key }) => ({ key, choice: "keep_own" })) };
  },
  settlePlatform: async (world, place) => {
    const { platform } = await makeConflict(world, place);
    return { platformId: platform.id, choice: "take_base" };
  },
  undo: async (world, place) => {
    const { platform } = await makeConflict(world, place);
    const decided = { platformId: platform.id, choice: "take_base" } as const;
    const { entry } = await world.api.conflict.settlePlatform(decided);
    return { entry };
  },
};

/** A platform whose own purpose of the row stands over a base that has another one since: its version 2. */
export async function makeConflict(world: World, place: Place) {
  const { api } = world;
  const base = await world.makeBase();
  const platform = await place.makePlatform(base);
  accepted(await save(api, platform.subject, choiceRow, "purpose", "Ours", "en", 1));
  accepted(await save(api, base.subject, choiceRow, "purpose", "To keep your choice", "en"));
  accepted(await publishBase(api, base.id));
  return { base, platform };
}
