import type { Finding, RuleId, Severity } from "@cookiedesk/domain/check/finding";

/** What one rule found: at least one finding, the worst of them first. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly found: readonly Finding[];
}

const ranks: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** Findings by rule, the rule with the worst finding first; where two are alike, in the order in which they were found. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const sorted = findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
  return [...Map.groupBy(sorted, ({ rule }) => rule)].map(([rule, found]) => ({
    rule,
    severity: found[0]?.severity ?? "hint",
    found,
  }));
}
