import { z } from "zod";

import { unseenCharacters } from "../plain-text.ts";

/** The name of something true of a platform: `multilingual`, `login`, `analytics`. */
export const factNameSchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/u);

export const factValueSchema = z.union([
  z.boolean(),
  z
    .string()
    .min(1)
    .max(80)
    .refine((text) => !unseenCharacters.test(text), { error: "control_characters" }),
]);

/** What is true of a platform. A fact that is not there is unknown and counts as false. */
export const factsSchema = z.record(factNameSchema, factValueSchema).readonly();
export type Facts = Readonly<Record<string, boolean | string>>;

/** When a row or section applies: the named fact has this value. No condition means always. */
export const conditionSchema = z.strictObject({ fact: factNameSchema, equals: factValueSchema });
export type Condition = z.infer<typeof conditionSchema>;

/** Whether a condition holds for a platform of these facts. */
export function applies(condition: Condition | null, facts: Facts): boolean {
  if (condition === null) return true;
  const { fact, equals } = condition;
  // A name such as "constructor" is something on every object, though no fact.
  return (Object.hasOwn(facts, fact) ? facts[fact] : false) === equals;
}
