import { hashSchema } from "@cookiedesk/domain/hash";

import { acceptAll, publishBase, save } from "../test-context.ts";
import { choiceRow } from "./choice-row.ts";
import type { SamplesOf } from "./sample.ts";
import { accepted, type SampleBase, type World } from "./world.ts";

export const basePolicySamples: SamplesOf<"basePolicy"> = {
  list: () => {},
  names: () => {},
  byKey: ({ base: { key } }) => ({ key }),
  create: ({ newName }) => ({ name: newName(), locale: "en" }),
  copy: ({ base, newName }) => ({ basePolicyId: base.id, name: newName() }),
  rename: async ({ makeBase, newName }) => ({
    basePolicyId: (await makeBase()).id,
    name: newName(),
    revision: 0,
  }),
  use: ({ base }) => ({ basePolicyId: base.id }),
  setLocale: async ({ makeBase }) => ({
    basePolicyId: (await makeBase()).id,
    locale: "fr",
    live: false,
  }),
  removeLocale: async ({ api, makeBase }) => {
    const { id: basePolicyId } = await makeBase();
    accepted(await api.basePolicy.setLocale({ basePolicyId, locale: "fr", live: false }));
    return { basePolicyId, locale: "fr" };
  },
  publishPlan: ({ base }) => ({ basePolicyId: base.id }),
  publish: async (world) => {
    const { id: basePolicyId } = await editedBase(world);
    const plan = await world.api.basePolicy.publishPlan({ basePolicyId });
    return {
      basePolicyId,
      reviewed: hashSchema.parse(plan.contentHash),
      note: "Another purpose",
      kind: "minor",
      accepted: acceptAll([...plan.warnings, ...plan.minorWarnings]),
    };
  },
  versions: ({ base }) => ({ basePolicyId: base.id }),

  openVersion: ({ base }) => ({ basePolicyId: base.id, number: 1, locale: null }),
  previewRestore: ({ base }) => ({ basePolicyId: base.id, number: 1 }),
  restoreVersion: restorable,
  undoRestore: async (world) => {
    const version = await restorable(world);
    const { change } = accepted(await world.api.basePolicy.restoreVersion(version));
    return { basePolicyId: version.basePolicyId, change };
  },
};

/** A base whose draft is not its version 1 any more. */
async function editedBase({ api, makeBase }: World): Promise<SampleBase> {
  const base = await makeBase();
  accepted(await save(api, base.subject, choiceRow, "purpose", "To keep your choice", "en"));
  return base;
}

/** What restoring version 1 of a base takes that has a version 2. */
async function restorable(world: World) {
  const { id: basePolicyId } = await editedBase(world);
  accepted(await publishBase(world.api, basePolicyId));
  const version = { basePolicyId, number: 1 };
  const { reviewed } = await world.api.basePolicy.previewRestore(version);
  return { ...version, reviewed: hashSchema.parse(reviewed) };
}
