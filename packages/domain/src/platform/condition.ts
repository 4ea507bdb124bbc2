import { z } from "zod";

import type { Json } from "../canonical-json.ts";
import { type Facts, factNameSchema, factValueSchema } from "./fact.ts";

/** When a row or section applies: an expression over facts. No condition means always. */
export type Condition =
  | { readonly fact: string; readonly equals: boolean | string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Deeper than anyone would put into words; it keeps what is read, shown and evaluated small. */
export const deepestCondition = 3;
/** As many as a person can still look over. */
export const mostConditionParts = 20;

/** One fact and the value that it has to have. */
export const factConditionSchema: z.ZodType<Condition, Condition> = z.strictObject({
  fact: factNameSchema,
  equals: factValueSchema,
});

/** An expression of at most three levels around its facts, each with at most twenty parts. */
export const conditionSchema: z.ZodType<Condition, Condition> = conditionUpTo(deepestCondition);

function conditionUpTo(levels: number): z.ZodType<Condition, Condition> {
  if (levels === 0) return factConditionSchema;

  const inner = conditionUpTo(levels - 1);
  const parts = z.array(inner).min(1).max(mostConditionParts).readonly();
  return z.union([
    factConditionSchema,
    z.strictObject({ all: parts }),
    z.strictObject({ any: parts }),
    z.strictObject({ not: inner }),
  ]);
}

/** Whether a condition holds for a platform of these facts; a fact that is not there counts as false. */
export function applies(condition: Condition | null, facts: Facts): boolean {
  if (condition === null) return true;
  if ("all" in condition) return condition.all.every((part) => applies(part, facts));
  if ("any" in condition) return condition.any.some((part) => applies(part, facts));
  if ("not" in condition) return !applies(condition.not, facts);
  const { fact, equals } = condition;
  // A name such as "constructor" is something on every object, though no fact.
  return (Object.hasOwn(facts, fact) ? facts[fact] : false) === equals;
}

/** Whether a value is no condition at all, or one that asks about one fact. */
export function isOfOneFact(condition: Json): boolean {
  return condition === null || factConditionSchema.safeParse(condition).success;
}

/** The facts that a condition asks about. */
export function factsIn(condition: Condition | null): ReadonlySet<string> {
  if (condition === null) return new Set();
  if ("fact" in condition) return new Set([condition.fact]);
  const parts =
    "not" in condition ? [condition.not] : "all" in condition ? condition.all : condition.any;
  return new Set(parts.flatMap((part) => [...factsIn(part)]));
}
