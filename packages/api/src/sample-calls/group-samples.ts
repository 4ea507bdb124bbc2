import type { SamplesOf } from "./sample.ts";
import { accepted, type World } from "./world.ts";

export const groupSamples: SamplesOf<"group"> = {
  list: () => {},
  create: ({ newName }) => ({ name: newName() }),
  rename: async (world) => ({ groupId: await newGroup(world), name: world.newName() }),
  setApprovals: async (world) => ({ groupId: await newGroup(world), approvals: 1, seen: 0 }),
  put: async (world, { platform }) => ({
    groupId: await newGroup(world),
    selection: { ids: [platform.id] },
    isMember: true,
  }),
  remove: async (world, { platform }) => {
    const groupId = await newGroup(world);
    const into = { groupId, selection: { ids: [platform.id] }, isMember: true };
    accepted(await world.api.group.put(into));
    return { groupId };
  },
};

async function newGroup({ api, newName }: World): Promise<string> {
  return accepted(await api.group.create({ name: newName() })).group.id;
}
