import type { BenchRow } from "../bench-row.ts";
import { cookieCount, measureGrowth, withOtherWord } from "../growth.ts";
import { publishSampleBase } from "../sample-platforms.ts";
import { sampleContent } from "../sample-policy.ts";

/** The base says one word otherwise in one of ten locales, and every platform, with nothing of its own, publishes. */
export const growthInheritedRow: BenchRow = {
  name: "growth-one-word-inherited",
  unit: "bytes",
  measure: () =>
    measureGrowth({
      platformCount: 1000,
      prepare: async () => {},
      changeForAll: (api, basePolicyId) =>
        publishSampleBase(api, {
          basePolicyId,
          number: 2,
          content: withOtherWord(sampleContent(cookieCount)),
        }),
      changeForOne: async () => {},
    }),
};
