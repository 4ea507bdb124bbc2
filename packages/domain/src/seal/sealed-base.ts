import { z } from "zod";

import { localeSchema, localizedTextSchema } from "../locale.ts";
import { conditionSchema, factConditionSchema, isOfOneFact } from "../platform/condition.ts";
import { cookieEntrySchema } from "../policy/cookie-entry.ts";
import type { BasePolicyContent } from "../policy/policy-content.ts";
import { sectionSchema } from "../policy/section.ts";

const shape = <Number extends number>(number: Number, condition: typeof conditionSchema) =>
  z.strictObject({
    schema: z.literal(number),
    locales: z.array(localeSchema).readonly(),
    title: localizedTextSchema,
    sections: z.array(sectionSchema.extend({ condition: condition.nullable() })).readonly(),
    cookies: z.array(cookieEntrySchema.extend({ condition: condition.nullable() })).readonly(),
  });

/** A base version's content. In schema 1 a condition asks about one fact; schema 2 knows expressions. */
export const sealedBaseSchema = z.discriminatedUnion("schema", [
  shape(1, factConditionSchema),
  shape(2, conditionSchema),
]);

/** The lowest schema that can say it, so that the same content has the same hash before and after a new one. */
export function baseSchemaOf({ sections, cookies }: BasePolicyContent): 1 | 2 {
  return [...sections, ...cookies].every(({ condition }) => isOfOneFact(condition)) ? 1 : 2;
}

/** A base version's content as it was sealed, by whatever release. */
export function openBase(sealed: unknown): BasePolicyContent {
  const { schema: _, ...content } = sealedBaseSchema.parse(sealed);
  return content;
}
