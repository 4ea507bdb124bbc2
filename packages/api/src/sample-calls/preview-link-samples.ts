import type { SamplesOf } from "./sample.ts";
import { accepted, type Place, type World } from "./world.ts";

export const previewLinkSamples: SamplesOf<"previewLink"> = {
  list: (_, { platform }) => ({ subject: platform.subject }),
  make: (_, { platform }) => ({ subject: platform.subject, label: "A lawyer", days: 7 }),
  end: async (world, here) => {
    const { id } = await makeLink(world, here);
    return { subject: here.platform.subject, id };
  },
  open: async (world, here) => {
    const { link } = await makeLink(world, here);
    return { token: new URL(link).searchParams.get("token") ?? "" };
  },
};

async function makeLink({ api }: World, { platform }: Place) {
  return accepted(
    await api.previewLink.make({ subject: platform.subject, label: "A lawyer", days: 7 }),
  );
}
