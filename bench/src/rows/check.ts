import { loadLanguageDetector } from "@cookiedesk/api/detect-language";
import { checkPolicy } from "@cookiedesk/domain/check/check-policy";
import { policyTexts } from "@cookiedesk/domain/check/policy-text";
import { resolve } from "@cookiedesk/domain/policy/resolve";

import type { BenchRow } from "../bench-row.ts";
import { medianTime } from "../median-time.ts";
import { sampleInputs } from "../sample-policy.ts";

/** The first check of one platform, no answer of the language detector kept yet: 60 cookies in ten locales. */
export const checkRow: BenchRow = {
  name: "check",
  unit: "ms",
  async measure() {
    const policy = resolve(sampleInputs(60));
    const texts = policyTexts(policy).map(({ text }) => text);
    const runs = 7;
    const warmUps = 1;
    const detectors = await Promise.all(
      Array.from({ length: 2 * (runs + warmUps) }, () => loadLanguageDetector()),
    );
    const detector = (at: number) => detectors[at] ?? (() => null);

    const value = await medianTime({ runs, warmUps }, (run) =>
      checkPolicy(policy, {
        detectLanguage: detector(run),
        facts: {},
        jurisdictions: ["EU", "FR"],
      }),
    );
    const detecting = await medianTime({ runs, warmUps }, (run) =>
      texts.map(detector(runs + warmUps + run)),
    );
    return {
      value,
      peer: { name: "the language detector alone over the same texts", value: detecting },
    };
  },
};
