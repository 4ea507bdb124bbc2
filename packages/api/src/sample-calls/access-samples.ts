import type { SamplesOf } from "./sample.ts";

export const accessSamples: SamplesOf<"access"> = {
  mine: (_, { platform: { id } }) => ({ place: { kind: "platform", platformId: id } }),
};
