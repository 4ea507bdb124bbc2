import { z } from "zod";

import { canonicalJson } from "../canonical-json.ts";
import { type Hash, hashSchema } from "../hash.ts";
import { localeSchema } from "../locale.ts";
import { conditionSchema, factConditionSchema, isOfOneFact } from "../platform/condition.ts";
import { factsSchema } from "../platform/fact.ts";
import { publicFactsSchema } from "../platform/platform.ts";
import { cookieEntrySchema } from "../policy/cookie-entry.ts";
import { type Catalogue, catalogueSchema } from "../policy/policy-content.ts";
import { partRefSchema } from "../policy/policy-field.ts";
import { byText, type PolicyInputs } from "../policy/resolve.ts";
import { sectionSchema } from "../policy/section.ts";
import { seal, type Sealed } from "./sealed.ts";

const overrideShape = z.strictObject({
  part: partRefSchema,
  field: z.string(),
  locale: localeSchema.nullable(),
  value: z.json(),
  anchor: z.json(),
});

const shape = <Number extends number>(number: Number, condition: typeof conditionSchema) =>
  z.strictObject({
    schema: z.literal(number),
    platform: publicFactsSchema,
    facts: factsSchema,
    locales: z.array(localeSchema).readonly(),
    overrides: z.array(overrideShape).readonly(),
    own: z.strictObject({
      sections: z.array(sectionSchema.extend({ condition: condition.nullable() })).readonly(),
      cookies: z.array(cookieEntrySchema.extend({ condition: condition.nullable() })).readonly(),
    }),
  });

/**
 * What a version was resolved from, but for the base, which its manifest names. Schema 1 holds the catalogue whole;
 * since schema 2 it is named by its hash, so that thousands of platforms share it. Schema 3 knows expressions as conditions.
 */
export const sealedInputsSchema = z.discriminatedUnion("schema", [
  shape(1, factConditionSchema).extend({ catalogue: catalogueSchema }),
  shape(2, factConditionSchema).extend({ catalogue: hashSchema }),
  shape(3, conditionSchema).extend({ catalogue: hashSchema }),
]);

/** Seals what a policy is resolved from, in one order whatever the order it was loaded in. */
export function sealInputs(inputs: PolicyInputs, catalogue: Hash): Sealed {
  return seal({
    schema: schemaOf(inputs),
    platform: inputs.platform,
    facts: inputs.facts,
    locales: inputs.locales.toSorted(byText),
    overrides: inputs.overrides
      .map(({ part, field, locale, value, anchor }) => ({ part, field, locale, value, anchor }))
      .toSorted((a, b) => byText(placeOf(a), placeOf(b))),
    own: {
      sections: inputs.own.sections.toSorted(byKey),
      cookies: inputs.own.cookies.toSorted(byKey),
    },
    catalogue,
  });
}

export interface OpenedInputs extends Omit<PolicyInputs, "base" | "catalogue"> {
  /** Its hash, or the whole of it where it was sealed before catalogues had one. */
  readonly catalogue: Hash | Catalogue;
}

/** What a version was resolved from, as it was sealed, by whatever release; its manifest names the base. */
export function openInputs(sealed: unknown): OpenedInputs {
  const { schema: _, ...inputs } = sealedInputsSchema.parse(sealed);
  return inputs;
}

/** The lowest schema that can say it, so that the same inputs have the same hash before and after a new one. */
function schemaOf({ overrides, own }: PolicyInputs): 2 | 3 {
  const conditions = [
    ...[...own.sections, ...own.cookies].map(({ condition }) => condition),
    ...overrides
      .filter(({ field }) => field === "condition")
      .flatMap(({ value, anchor }) => [value, anchor]),
  ];
  return conditions.every(isOfOneFact) ? 2 : 3;
}

function placeOf({ part, field, locale }: PolicyInputs["overrides"][number]): string {
  return canonicalJson([part.kind, part.key, field, locale]);
}

function byKey(a: { key: string }, b: { key: string }): number {
  return byText(a.key, b.key);
}
