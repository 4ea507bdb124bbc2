import type { BenchRow } from "../bench-row.ts";
import { cookieCount, measureGrowth, withOtherWord } from "../growth.ts";
import { publishSampleBase } from "../sample-platforms.ts";
import { sampleContent } from "../sample-policy.ts";

/** The base says one word otherwise in one of ten locales, and every platform that has nothing of its own publishes. */
export const growthInheritedRow: BenchRow = {
  name: "growth-one-word-inherited",
  unit: "bytes",
  measure: () =>
    measureGrowth({
      prepare: async () => {},
      changeWord: (api, { basePolicyId, round }) =>
        publishSampleBase(api, {
          basePolicyId,
          number: 1 + round,
          content: withOtherWord(sampleContent(cookieCount), round),
        }),
    }),
};
