import type { Facts } from "../platform/fact.ts";
import type { ResolvedPolicy } from "../policy/resolve.ts";
import { strictestDemands, weight } from "./demand.ts";
import type { DetectLanguage, Finding, Found } from "./finding.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { weigh } from "./weigh.ts";
import { findMissingRetention } from "./rules/d01-retention.ts";
import { findMissingParty } from "./rules/d02-party.ts";
import { findIncompleteRows } from "./rules/d03-row-complete.ts";
import { findIncompleteLocales } from "./rules/d04-locale-complete.ts";
import { findOtherLanguages } from "./rules/d05-language.ts";
import { findForeignLinks } from "./rules/d06-link-language.ts";
import { findOldChoice } from "./rules/d07-choice-age.ts";
import { findLongMeasurement } from "./rules/d08-audience-age.ts";
import { findNeverNecessary } from "./rules/d09-never-necessary.ts";
import { findUnmatchedPurposes } from "./rules/d10-purposes.ts";
import { findBrowsingOn } from "./rules/d11-browsing-on.ts";
import { findUnconditionalExemption } from "./rules/d12-anonymous.ts";
import { findMissingWithdrawal } from "./rules/d13-withdrawal.ts";
import { findUnlistedThirdParties } from "./rules/d14-third-parties.ts";
import { findUntoldTransfers } from "./rules/d15-transfer.ts";
import { findWrongAddress } from "./rules/d16-own-address.ts";
import { findContradictions } from "./rules/d17-contradiction.ts";
import { findUndeclaredChoice } from "./rules/d19-choice-cookie.ts";
import { findUnnamedPrivacyControl } from "./rules/d23-privacy-control.ts";
import { findUnexplainedWildcards } from "./rules/d26-wildcard.ts";
import { findLeftOvers } from "./rules/d27-left-overs.ts";
import { findAgainstFacts } from "./rules/d28-facts.ts";
import { findTypedDurations } from "./rules/d30-typed-duration.ts";
import { sentencesOf } from "./sentences.ts";

/** What the rules need to know beside the policy itself. */
export interface Circumstances {
  /** Answers null where it cannot tell. */
  readonly detectLanguage: DetectLanguage;
  /** Null for a base by itself: what is true of its platforms is not known. */
  readonly facts: Facts | null;
  /** Whose rules count; of several, the strictest. */
  readonly jurisdictions: readonly Jurisdiction[];
}

/**
 * Everything that the rules find in a resolved policy, errors first. Rules are configuration resting on texts that a
 * lawyer can look up; they are not legal advice.
 */
export function checkPolicy(
  policy: ResolvedPolicy,
  { detectLanguage, facts, jurisdictions }: Circumstances,
): Finding[] {
  const demands = strictestDemands(jurisdictions);
  const sentences = sentencesOf(policy);
  const found: Found[] = [
    ...findMissingRetention(policy),
    ...findMissingParty(policy),
    ...findIncompleteRows(policy),
    ...findIncompleteLocales(policy),
    ...findOtherLanguages(policy, detectLanguage),
    ...findForeignLinks(policy),
    ...(demands.D7 === undefined ? [] : findOldChoice(policy, demands.D7.months)),
    ...(demands.D8 === undefined ? [] : findLongMeasurement(policy, demands.D8)),
    ...findNeverNecessary(policy),
    ...findUnmatchedPurposes(policy, sentences),
    ...findBrowsingOn(sentences),
    ...findUnconditionalExemption(sentences),
    ...findMissingWithdrawal(policy, sentences),
    ...findUnlistedThirdParties(policy, sentences),
    ...findUntoldTransfers(policy, sentences),
    ...findWrongAddress(policy),
    ...findContradictions(policy),
    ...findUndeclaredChoice(policy),
    ...findUnnamedPrivacyControl(policy),
    ...findUnexplainedWildcards(policy),
    ...findLeftOvers(policy),
    ...(facts === null ? [] : findAgainstFacts(policy, facts)),
    ...findTypedDurations(policy),
  ];
  return weigh(found, demands).toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}
