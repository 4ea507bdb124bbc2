import type { Inputs, SamplesOf } from "./sample.ts";
import { accepted, type Place, type World } from "./world.ts";

export const commentSamples: SamplesOf<"comment"> = {
  list: (_, here) => ({ place: draftOf(here) }),
  count: (_, { platform }) => ({ subject: platform.subject }),
  people: (_, here) => ({ place: draftOf(here) }),
  write: (_, here) => ({ place: draftOf(here), spot: null, threadId: null, body: "A question" }),
  resolve: async (world, here) => ({ place: draftOf(here), threadId: await comment(world, here) }),
  reopen: async (world, here) => {
    const thread = { place: draftOf(here), threadId: await comment(world, here) };
    accepted(await world.api.comment.resolve(thread));
    return thread;
  },
  remove: async (world, here) => ({ place: draftOf(here), commentId: await comment(world, here) }),
  restore: async (world, here) => {
    const removed = { place: draftOf(here), commentId: await comment(world, here) };
    accepted(await world.api.comment.remove(removed));
    return removed;
  },
};

/** A new comment on the draft of the place's platform, by whom the world was made. */
async function comment({ api }: World, here: Place): Promise<string> {
  const words = { spot: null, threadId: null, body: "A remark" };
  return accepted(await api.comment.write({ place: draftOf(here), ...words })).id;
}

function draftOf({ platform }: Place): Inputs["comment"]["list"]["place"] {
  return { kind: "draft", subject: platform.subject };
}
