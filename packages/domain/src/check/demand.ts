import type { RuleId, Severity } from "./finding.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { demandsOf } from "./jurisdiction-demands.ts";

/** What a jurisdiction asks of one rule: how much a breach weighs, and the text that a lawyer can look up. */
export interface Demand {
  readonly severity: Severity;
  readonly source: string;
}

type DemandOn<Rule extends RuleId> = Rule extends "D7"
  ? Demand & { readonly months: number }
  : Rule extends "D8"
    ? Demand & { readonly months: number; readonly dataMonths: number }
    : Demand;

/** The rules that count, each with its demand. A rule that is not there is not asked for. */
export type Demands = { readonly [Rule in RuleId]?: DemandOn<Rule> };

/** The strictest demand of all, with the jurisdiction that makes it. */
export type StrictestDemands = {
  readonly [Rule in RuleId]?: DemandOn<Rule> & { readonly jurisdiction: Jurisdiction };
};

export const weight: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** What several jurisdictions ask together: of each rule the strictest; the one that is named first, where they ask the same. */
export function strictestDemands(jurisdictions: readonly Jurisdiction[]): StrictestDemands {
  const strictest: Record<string, Demand & { jurisdiction: Jurisdiction }> = {};
  for (const jurisdiction of jurisdictions) {
    for (const [rule, demand] of Object.entries(demandsOf[jurisdiction])) {
      const known = strictest[rule];
      if (known === undefined || isStricter(demand, known))
        strictest[rule] = { ...demand, jurisdiction };
    }
  }
  return strictest;
}

/** Whether a breach of the one weighs more, or, where it weighs the same, whether the one allows fewer months. */
export function isStricter(
  a: Demand & { readonly months?: number },
  b: Demand & { readonly months?: number },
): boolean {
  if (a.severity !== b.severity) return weight[a.severity] < weight[b.severity];
  return (a.months ?? Infinity) < (b.months ?? Infinity);
}
