import type { Condition } from "@cookiedesk/domain/platform/condition";

export const conditionKinds = ["fact", "all", "any", "not"] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** What an expression is at its outermost level. */
export function kindOf(condition: Condition): ConditionKind {
  if ("all" in condition) return "all";
  if ("any" in condition) return "any";
  return "not" in condition ? "not" : "fact";
}

/**
 * The expression as another kind, with as much of it kept as fits: `levels` is how many levels there may be around the
 * facts. A list that becomes a denial is denied as a whole where there is room for it, else its first part is.
 */
export function asKind(condition: Condition, kind: ConditionKind, levels: number): Condition {
  if (kindOf(condition) === kind) return condition;
  const parts = partsOf(condition);
  switch (kind) {
    case "fact":
      return firstFact(condition);
    case "all":
      return { all: parts };
    case "any":
      return { any: parts };
    case "not":
      return {
        not: parts.length > 1 && depthOf(condition) < levels ? condition : firstPart(condition),
      };
  }
}

/** How many levels stand around the facts: a fact alone has none. */
export function depthOf(condition: Condition): number {
  if ("fact" in condition) return 0;
  return 1 + Math.max(...partsOf(condition).map(depthOf));
}

function partsOf(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  return "not" in condition ? [condition.not] : [condition];
}

function firstPart(condition: Condition): Condition {
  return partsOf(condition)[0] ?? condition;
}

/** The fact that stands first, however deep. */
function firstFact(condition: Condition): Condition {
  return "fact" in condition ? condition : firstFact(firstPart(condition));
}
