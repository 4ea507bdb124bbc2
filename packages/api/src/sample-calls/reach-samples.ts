import { choiceRow } from "./choice-row.ts";
import type { SamplesOf } from "./sample.ts";

export const reachSamples: SamplesOf<"reach"> = {
  ofDraft: ({ base }) => ({ basePolicyId: base.id, kind: "minor" }),
  ofField: ({ base }) => ({
    basePolicyId: base.id,
    part: choiceRow,
    field: "purpose",
    locale: "en",
    value: "To keep your choice",
  }),
};
