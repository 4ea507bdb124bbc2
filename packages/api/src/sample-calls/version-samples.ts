import { reviewed, save } from "../test-context.ts";
import { choiceRow } from "./choice-row.ts";
import type { SamplesOf } from "./sample.ts";
import { accepted, type Place, type World } from "./world.ts";

export const versionSamples: SamplesOf<"version"> = {
  list: (_, { platform: { id } }) => ({ platformId: id }),
  compare: (_, { platform: { id } }) => ({
    a: { kind: "draft", platformId: id },
    b: { kind: "version", platformId: id, number: 1 },
  }),
  open: (_, { platform: { id } }) => ({ platformId: id, number: 1 }),
  asOf: (_, { platform: { id } }) => ({
    platformId: id,
    at: "2099-01-01T00:00:00.000Z",
    locale: "en",
  }),
  verify: (_, { platform: { id } }) => ({ platformId: id }),

  previewRestore: (_, { platform: { id } }) => ({ platformId: id, number: 1 }),
  restore: restorable,
  undoRestore: async (world, place) => {
    const version = await restorable(world, place);
    const { change } = accepted(await world.api.version.restore(version));
    return { platformId: version.platformId, change };
  },
  restoreState: (_, { platform: { id } }) => ({ platformId: id }),
  takeTodaysCatalogue: async (world, place) => {
    const { platformId, number } = await restorable(world, place);
    const provider = { name: world.newName(), isOperator: false, country: null, privacyUrl: null };
    accepted(await world.api.catalogue.createProvider(provider));
    const version = { platformId, number };
    const { editRevision } = await world.api.version.previewRestore(version);
    accepted(await world.api.version.restore({ ...version, editRevision }));
    return { platformId };
  },
};

/** What restoring version 1 of a platform takes that was edited since. */
async function restorable({ api }: World, place: Place) {
  const { id: platformId, subject } = await place.makePlatform();
  accepted(await api.policy.publish(await reviewed(api, platformId)));
  accepted(await save(api, subject, choiceRow, "purpose", "To know it", "en", 1));
  const version = { platformId, number: 1 };
  const { editRevision } = await api.version.previewRestore(version);
  return { ...version, editRevision };
}
