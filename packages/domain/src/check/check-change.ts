import type { Comparison } from "../compare/compare-policies.ts";
import type { ChangeKind } from "../policy/publish.ts";
import { strictestDemands } from "./demand.ts";
import type { Finding } from "./finding.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { findUnderstatedChange } from "./rules/d29-understated.ts";
import { weigh } from "./weigh.ts";

/** What the rules find in a change that is about to be published as material or as minor. */
export function checkChange(
  comparison: Comparison,
  kind: ChangeKind,
  jurisdictions: readonly Jurisdiction[],
): Finding[] {
  return weigh(findUnderstatedChange(comparison, kind), strictestDemands(jurisdictions));
}
