import type { Found } from "../finding.ts";
import { says, type Sentence } from "../sentences.ts";
import { agreeing, browsingOn, isNoConsent } from "../words/browsing-words.ts";

/**
 * D11: the prose does not take browsing on for consent. GDPR 4(11) and recital 32; CJEU C-673/17 (Planet49) of
 * 1 October 2019, 52–65; EDPB, Guidelines 05/2020 on consent, 86.
 */
export function findBrowsingOn(sentences: readonly Sentence[]): Found[] {
  return sentences
    .filter((one) => says(one, browsingOn) && says(one, agreeing) && !says(one, isNoConsent))
    .map(({ place, text }) => ({
      rule: "D11",
      code: "browsing_on_accepts",
      place,
      evidence: text,
    }));
}
