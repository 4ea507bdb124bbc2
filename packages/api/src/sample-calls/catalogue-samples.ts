import type { SamplesOf } from "./sample.ts";
import { accepted } from "./world.ts";

export const catalogueSamples: SamplesOf<"catalogue"> = {
  get: () => {},
  createProvider: ({ newName }) => ({ name: newName(), ...elsewhere }),
  saveProvider: async ({ api, newName }) => {
    const provider = { name: newName(), ...elsewhere };
    const { key } = accepted(await api.catalogue.createProvider(provider));
    return { key, field: "country", value: "FR", revision: 0 };
  },
  // No platform of the world speaks Dutch: what is written there changes no draft.
  saveCategoryText: async ({ api, newName }) => {
    const { categories } = await api.catalogue.get();
    const statistics = categories.find(({ key }) => key === "statistics");
    const revision = statistics?.revisions.description["nl"] ?? 0;
    return { key: "statistics", field: "description", locale: "nl", value: newName(), revision };
  },
};

const elsewhere = { isOperator: false, country: null, privacyUrl: null };
