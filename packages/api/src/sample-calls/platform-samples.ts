import type { SamplesOf } from "./sample.ts";
import type { Place, SamplePlatform, World } from "./world.ts";

export const platformSamples: SamplesOf<"platform"> = {
  list: () => ({ sort: "name", direction: "asc", offset: 0, limit: 10 }),
  bySlug: (_, { platform: { slug } }) => ({ slug }),
  create: (world) => {
    const slug = world.newName();
    const url = `https://${slug}.example.org`;
    return { name: slug, slug, url, basePolicyId: world.base.id, locale: "en" };
  },
  saveField: async (_, place) => ({
    platformId: await newPlatform(place),
    field: "name",
    value: "Another name",
    revision: 0,
  }),
  setLocale: async (_, place) => ({
    platformId: await newPlatform(place),
    locale: "fr",
    live: false,
  }),
  removeLocale: async ({ api }, place) => {
    const platformId = await newPlatform(place);
    await api.platform.setLocale({ platformId, locale: "fr", live: false });
    return { platformId, locale: "fr" };
  },

  changeHost: async (world, place) => ({
    platformId: await newPlatform(place),
    url: `https://${world.newName()}.example.net`,
    revision: 0,
  }),
  archive: async (_, place) => ({ platformId: await newPlatform(place), ...archiving }),
  unarchive: async (world, place) => ({ platformId: await archivedPlatform(world, place) }),
  archiveMany: async (_, place) => ({
    selection: { ids: [await newPlatform(place), await newPlatform(place)] },
    ...archiving,
  }),
  unarchiveMany: async (world, place) => ({
    selection: { ids: [await archivedPlatform(world, place)] },
  }),
  previewMany: (world) => ({ csv: fileOf(world) }),
  createMany: (world) => ({ csv: fileOf(world) }),
  select: (_, { platform: { id } }) => ({ selection: { ids: [id] } }),
  setReviewDue: async (_, place) => ({
    selection: { ids: [await newPlatform(place), await newPlatform(place)] },
    dueOn: "2099-01-01",
    reviewed: false,
  }),

  previewBaseVersion: (_, { platform: { id } }) => ({
    platformId: id,
    following: "follows",
    number: null,
  }),
  setFollowing: async (_, place) => ({
    platformId: await newPlatform(place),
    following: "except_material",
    revision: 0,
    seen: 1,
  }),
  takeBaseVersion: async (_, place) => ({
    platformId: await newPlatform(place),
    following: "pinned",
    number: 1,
    revision: 0,
    seen: 1,
  }),
  previewMove: async (world, { platform: { id } }) => ({
    platformId: id,
    ...(await anotherBase(world)),
  }),
  moveBase: async (world, place) => ({
    platformId: await newPlatform(place),
    ...(await anotherBase(world)),
    revision: 0,
    seen: 1,
  }),
  previewMoveMany: async (world, { platform: { id } }) => ({
    platformIds: [id],
    ...(await anotherBase(world)),
  }),
  moveMany: async (world, place) => ({
    platforms: [
      { platformId: await newPlatform(place), revision: 0 },
      { platformId: await newPlatform(place), revision: 0 },
    ],
    ...(await anotherBase(world)),
    seen: 1,
  }),

  undoMoveMany: async (world, place) => {
    const platforms = [{ platformId: await newPlatform(place), revision: 0 }];
    const move = { platforms, ...(await anotherBase(world)), seen: 1 };
    return { platforms: (await world.api.platform.moveMany(move)).back };
  },

  previewFacts: (_, { platform: { id } }) => ({ platformId: id, facts: { login: true } }),
  countApplying: ({ base }) => ({
    basePolicyId: base.id,
    condition: { fact: "multilingual", equals: true },
  }),
};

const archiving = { page: "notice", reason: "It is no longer in use." } as const;

async function newPlatform(place: Place): Promise<SamplePlatform["id"]> {
  return (await place.makePlatform()).id;
}

async function archivedPlatform({ api }: World, place: Place): Promise<string> {
  const platformId = await newPlatform(place);
  await api.platform.archive({ platformId, ...archiving });
  return platformId;
}

async function anotherBase(world: World) {
  const { id } = await world.makeBase();
  return { basePolicyId: id, following: "follows", number: null } as const;
}

function fileOf({ newName, base }: World): string {
  const lines = [newName(), newName()].map(
    (slug) => `${slug},${slug},https://${slug}.example.org,${base.key},en`,
  );
  return ["name,slug,url,base,locales", ...lines].join("\n");
}
