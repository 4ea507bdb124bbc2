import { z } from "zod";

/** The name of something true of a platform: `multilingual`, `login`, `analytics`. */
export const factNameSchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/u);

export const factValueSchema = z.union([z.boolean(), z.string().min(1).max(80)]);

/** What is true of a platform. A fact that is not there is unknown and counts as false. */
export const factsSchema = z.record(factNameSchema, factValueSchema).readonly();
export type Facts = Readonly<Record<string, boolean | string>>;

/** When a row or section applies: the named fact has this value. No condition means always. */
export const conditionSchema = z.strictObject({ fact: factNameSchema, equals: factValueSchema });
export type Condition = z.infer<typeof conditionSchema>;

export function applies(condition: Condition | null, facts: Facts): boolean {
  return condition === null || (facts[condition.fact] ?? false) === condition.equals;
}
