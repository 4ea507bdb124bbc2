import { sealDraft } from "@cookiedesk/domain/seal/seal";

import type { BenchRow } from "../bench-row.ts";
import { medianTime } from "../median-time.ts";
import { sampleInputs } from "../sample-policy.ts";

/** Resolving and sealing one platform: 60 cookies in ten locales. */
export const resolveRow: BenchRow = {
  name: "resolve",
  unit: "ms",
  async measure() {
    const inputs = sampleInputs(60);
    const value = await medianTime({ runs: 25 }, () => sealDraft(inputs));
    const copying = await medianTime({ runs: 25 }, () => JSON.parse(JSON.stringify(inputs)));
    return {
      value,
      peer: { name: "JSON.stringify and JSON.parse of the same inputs", value: copying },
    };
  },
};
