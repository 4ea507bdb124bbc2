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
import { findWrongAddress } from "./rules/d16-own-address.ts";
import { findContradictions } from "./rules/d17-contradiction.ts";
import { findUndeclaredChoice } from "./rules/d19-choice-cookie.ts";
import { findLeftOvers } from "./rules/d27-left-overs.ts";

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
  { detectLanguage, jurisdictions }: Circumstances,
): Finding[] {
  const demands = strictestDemands(jurisdictions);
  const found: Found[] = [
    ...findMissingRetention(policy),
    ...findMissingParty(policy),
    ...findIncompleteRows(policy),
    ...findIncompleteLocales(policy),
    ...findOtherLanguages(policy, detectLanguage),
    ...findWrongAddress(policy),
    ...findContradictions(policy),
    ...findUndeclaredChoice(policy),
    ...findLeftOvers(policy),
  ];
  return weigh(found, demands).toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}
