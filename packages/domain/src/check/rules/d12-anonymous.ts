import { isSamePart } from "../../policy/policy-field.ts";
import type { Found } from "../finding.ts";
import { says, type Sentence } from "../sentences.ts";
import {
  anonymous,
  canObject,
  noConsentNeeded,
  notCombined,
  onlyWithConsent,
  soleMeasurement,
} from "../words/exemption-words.ts";

const conditions = [soleMeasurement, notCombined, canObject];
/** A section that names two of the conditions knows that there are some. */
const fewestConditions = 2;

/**
 * D12: where the prose says that anonymous statistics need no consent, it says on what conditions. ePrivacy directive
 * 5(3) asks for consent whether or not data is personal; CNIL, délibération 2020-091 of 17 September 2020, 50–52,
 * exempts audience measurement for the publisher alone, that crosses nothing and that one can object to.
 */
export function findUnconditionalExemption(sentences: readonly Sentence[]): Found[] {
  return sentences
    .filter(
      (one) =>
        says(one, anonymous) &&
        says(one, noConsentNeeded) &&
        !says(one, onlyWithConsent) &&
        countConditions(sentences.filter((other) => isBeside(one, other))) < fewestConditions,
    )
    .map(({ place, text }) => ({
      rule: "D12",
      code: "anonymous_without_conditions",
      place,
      evidence: text,
    }));
}

function isBeside(one: Sentence, other: Sentence): boolean {
  return isSamePart(one.place.part, other.place.part) && one.place.locale === other.place.locale;
}

function countConditions(sentences: readonly Sentence[]): number {
  return conditions.filter((words) => sentences.some((one) => says(one, words))).length;
}
