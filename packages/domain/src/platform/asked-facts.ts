import type { Condition } from "./condition.ts";

/** A fact that conditions ask about, with the values that they ask for. */
export interface AskedFact {
  readonly fact: string;
  readonly values: readonly (boolean | string)[];
}

/** The facts that decide whether these conditions hold, by name, each with every value that is asked for. */
export function askedFacts(conditions: readonly (Condition | null)[]): AskedFact[] {
  const leaves = conditions.flatMap((condition) => (condition === null ? [] : leavesOf(condition)));
  return [...Map.groupBy(leaves, ({ fact }) => fact)]
    .map(([fact, asked]) => ({ fact, values: [...new Set(asked.map(({ equals }) => equals))] }))
    .toSorted((a, b) => (a.fact < b.fact ? -1 : 1));
}

function leavesOf(condition: Condition): Extract<Condition, { fact: string }>[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  return "not" in condition ? leavesOf(condition.not) : [condition];
}
