import type { SamplesOf } from "./sample.ts";
import { accepted, type Place, type SamplePlatform, type World } from "./world.ts";

export const reviewSamples: SamplesOf<"review"> = {
  list: () => ({ filter: "open" }),
  byId: async (world, place) => ({ reviewId: (await submitted(world, place)).reviewId }),
  reviewers: (_, { platform }) => ({ subject: platform.subject }),
  submit: async ({ api }, { makePlatform }) => submission(api, await makePlatform()),
  planMany: ({ base }) => ({ basePolicyId: base.id }),
  submitMany: async ({ api, makeBase }, { makePlatform }) => {
    const base = await makeBase();
    await makePlatform(base);
    await makePlatform(base);
    const { groups } = await api.review.planMany({ basePolicyId: base.id });
    const [group] = groups;
    if (group === undefined) throw new Error("Two new platforms change nothing");
    return {
      changeHash: group.changeHash,
      platforms: group.platforms.map(({ id, contentHash }) => ({
        platformId: id,
        reviewed: contentHash,
      })),
      note: "For both",
    };
  },
  withdraw: async (world, place) => ({ reviewId: (await submitted(world, place)).reviewId }),
  assign: async (world, place) => ({
    reviewId: (await submitted(world, place)).reviewId,
    personId: world.ctx.actor.id,
    seen: null,
  }),
  approve: submitted,
  requestChanges: async (world, place) => ({
    ...(await submitted(world, place)),
    reason: "The purpose is not said",
  }),
};

/** What asks for a review of a platform as it is. */
async function submission(api: World["api"], { id, subject }: SamplePlatform) {
  const { contentHash } = await api.policy.publishPlan({ platformId: id });
  return { subject, reviewed: contentHash ?? "", note: "New" };
}

/** A new platform of the place in review; its author is nobody else. */
async function submitted(world: World, { makePlatform }: Place) {
  const author = await world.makePerson([{ role: "editor", group: null, locales: [] }]);
  const asked = await submission(world.api, await makePlatform());
  const { reviewId } = accepted(await world.as(author).review.submit(asked));
  return { reviewId, contentHash: asked.reviewed };
}
