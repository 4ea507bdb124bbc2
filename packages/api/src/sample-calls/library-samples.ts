import type { SamplesOf } from "./sample.ts";

export const librarySamples: SamplesOf<"library"> = {
  list: (_, { platform: { subject } }) => ({ subject }),
  addRows: async (_, place) => ({ subject: (await place.makePlatform()).subject, rows: [row] }),
  takeBackRows: async ({ api }, place) => {
    const { subject } = await place.makePlatform();
    const { added } = await api.library.addRows({ subject, rows: [row] });
    return { subject, keys: added.map(({ key }) => key) };
  },
};

const row = "matomo:_pk_id";
