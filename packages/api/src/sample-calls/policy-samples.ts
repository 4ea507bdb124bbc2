import { reviewed, save } from "../test-context.ts";
import { makeConflict } from "./conflict-samples.ts";
import { choiceRow } from "./choice-row.ts";
import type { SamplesOf } from "./sample.ts";
import { accepted, type Place, type SamplePlatform, type World } from "./world.ts";

export const policySamples: SamplesOf<"policy"> = {
  open: (_, { platform: { subject } }) => ({ subject }),
  saveField: async ({ base }, place) => ({
    subject: (await place.makePlatform()).subject,
    ...purpose,
    value: "To know what you chose",
    revision: 0,
    base: { id: base.id, version: 1 },
  }),
  resetField: async ({ api }, place) => {
    const { subject } = await place.makePlatform();
    accepted(await save(api, subject, choiceRow, "purpose", "To know it", "en", 1));
    return { subject, ...purpose, revision: 1 };
  },
  settleConflict: async (world, place) => {
    const { base, platform } = await makeConflict(world, place);
    return {
      platformId: platform.id,
      ...purpose,
      revision: 1,
      choice: "keep_own",
      base: { id: base.id, version: 2 },
    };
  },
  addSection: async (_, place) => ({
    subject: (await place.makePlatform()).subject,
    locale: "en",
    heading: "Our own words",
    after: null,
  }),
  addCookie: async (_, place) => ({
    subject: (await place.makePlatform()).subject,
    names: ["own_row"],
    after: null,
  }),
  removePart: async (world, place) => ({ ...(await ownSection(world, place)) }),
  restorePart: async (world, place) => {
    const { subject, part } = await ownSection(world, place);
    const { removed } = accepted(await world.api.policy.removePart({ subject, part }));
    return { subject, removed };
  },
  movePart: async (world, place) => ({ ...(await ownSection(world, place)), after: "cookies" }),
  preview: (_, { platform: { subject } }) => ({ subject, locale: "en" }),
  publishPlan: (_, { platform: { id } }) => ({ platformId: id }),
  publish: async ({ api }, place) => reviewed(api, (await place.makePlatform()).id),
  delivery: (_, { platform: { id } }) => ({ platformId: id, number: 1 }),
};

const purpose = { part: choiceRow, field: "purpose", locale: "en" } as const;

/** A section that stands first on a platform's page. */
async function ownSection({ api }: World, place: Place) {
  const { subject }: SamplePlatform = await place.makePlatform();
  const heading = { locale: "en", heading: "Our own words" };
  const { key } = accepted(await api.policy.addSection({ subject, ...heading, after: null }));
  return { subject, part: { kind: "section" as const, key } };
}
