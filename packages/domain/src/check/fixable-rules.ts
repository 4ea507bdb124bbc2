import type { RuleId } from "./finding.ts";

/** The rules of whose findings a machine can mend some. */
export const fixableRules = ["D1", "D2", "D27", "D30"] as const satisfies readonly RuleId[];
export type FixableRule = (typeof fixableRules)[number];

/** Whether some findings of a rule can be mended without a person's words. */
export function isFixable(rule: RuleId): rule is FixableRule {
  return fixableRules.some((fixable) => fixable === rule);
}
