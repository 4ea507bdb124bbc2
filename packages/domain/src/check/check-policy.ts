import type { ResolvedPolicy } from "../policy/resolve.ts";
import type { DetectLanguage, Finding, Severity } from "./finding.ts";
import { findMissingRetention } from "./rules/d01-retention.ts";
import { findMissingParty } from "./rules/d02-party.ts";
import { findIncompleteRows } from "./rules/d03-row-complete.ts";
import { findIncompleteLocales } from "./rules/d04-locale-complete.ts";
import { findOtherLanguages } from "./rules/d05-language.ts";
import { findWrongAddress } from "./rules/d16-own-address.ts";
import { findContradictions } from "./rules/d17-contradiction.ts";
import { findUndeclaredChoice } from "./rules/d19-choice-cookie.ts";
import { findLeftOvers } from "./rules/d27-left-overs.ts";

const weight: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/**
 * Everything that the rules find in a resolved policy, errors first. Rules are configuration resting on texts that a
 * lawyer can look up; they are not legal advice. `detectLanguage` answers null where it cannot tell.
 */
export function checkPolicy(
  policy: ResolvedPolicy,
  { detectLanguage }: { detectLanguage: DetectLanguage },
): Finding[] {
  const findings = [
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
  return findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}
