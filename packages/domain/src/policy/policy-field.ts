import { z } from "zod";

import { type Json } from "../canonical-json.ts";
import { type Locale, localeSchema } from "../locale.ts";
import { plainTextSchema } from "../plain-text.ts";
import { proseSchema } from "../prose/parse-prose.ts";
import { type CookieEntry, cookieEntrySchema } from "./cookie-entry.ts";
import { partKeySchema, sectionSchema } from "./section.ts";

/** What a field belongs to: the policy itself (its title), a section, or a row of the cookie table. */
export const partRefSchema = z.strictObject({
  kind: z.enum(["policy", "section", "cookie"]),
  key: partKeySchema,
});
export type PartRef = z.infer<typeof partRefSchema>;

export const policyPart: PartRef = { kind: "policy", key: "policy" };

/** Whether two references name one part. */
export function isSamePart(a: PartRef, b: PartRef): boolean {
  return a.kind === b.kind && a.key === b.key;
}

interface FieldRule {
  /** Prose is written once per locale; everything else once. */
  readonly prose: boolean;
  readonly schema: z.ZodType<Json>;
}

const hidden: FieldRule = { prose: false, schema: z.boolean() };

/** Every field of a row. A field added to `cookieEntrySchema` does not compile until it has a rule here. */
export const cookieFields = {
  orderKey: { prose: false, schema: cookieEntrySchema.shape.orderKey },
  names: { prose: false, schema: cookieEntrySchema.shape.names },
  kind: { prose: false, schema: cookieEntrySchema.shape.kind },
  domain: { prose: false, schema: cookieEntrySchema.shape.domain },
  provider: { prose: false, schema: cookieEntrySchema.shape.provider },
  functionAndLocation: { prose: true, schema: plainTextSchema },
  purpose: { prose: true, schema: plainTextSchema },
  category: { prose: false, schema: cookieEntrySchema.shape.category },
  party: { prose: false, schema: cookieEntrySchema.shape.party },
  retention: { prose: false, schema: cookieEntrySchema.shape.retention },
  retentionNote: { prose: true, schema: plainTextSchema },
  condition: { prose: false, schema: cookieEntrySchema.shape.condition },
} as const satisfies Record<Exclude<keyof CookieEntry, "key">, FieldRule>;

type CookieFields = typeof cookieFields;
/** The fields of a row that are written once per locale. */
export type CookieProseField = {
  [Field in keyof CookieFields]: CookieFields[Field]["prose"] extends true ? Field : never;
}[keyof CookieFields];
/** The fields of a row that are the same in every locale. */
export type CookieScalarField = Exclude<keyof CookieFields, CookieProseField>;

export const cookieProseFields: readonly CookieProseField[] = (
  Object.keys(cookieFields) as (keyof CookieFields)[]
).filter((field): field is CookieProseField => cookieFields[field].prose);

const sectionFields = {
  orderKey: { prose: false, schema: sectionSchema.shape.orderKey },
  heading: { prose: true, schema: plainTextSchema },
  body: { prose: true, schema: proseSchema },
  condition: { prose: false, schema: sectionSchema.shape.condition },
} as const satisfies Record<Exclude<keyof z.infer<typeof sectionSchema>, "key">, FieldRule>;

const fieldsOf: Record<PartRef["kind"], Record<string, FieldRule>> = {
  policy: { title: { prose: true, schema: plainTextSchema } },
  section: { ...sectionFields, hidden },
  cookie: { ...cookieFields, hidden },
};

/** The rule of a field, or undefined where a part has no such field. */
export function fieldRule(kind: PartRef["kind"], field: string): FieldRule | undefined {
  return Object.hasOwn(fieldsOf[kind], field) ? fieldsOf[kind][field] : undefined;
}

/** One place in a policy: a field of a part, in a locale where the field is prose. */
export const fieldRefSchema = z
  .strictObject({
    part: partRefSchema,
    field: z.string().min(1).max(40),
    locale: localeSchema.nullable(),
  })
  .refine(({ part, field }) => fieldRule(part.kind, field) !== undefined, {
    error: "unknown_field",
    path: ["field"],
  })
  .refine(({ part, field, locale }) => fieldRule(part.kind, field)?.prose === (locale !== null), {
    error: "locale_is_for_prose",
    path: ["locale"],
  });
export interface FieldRef {
  readonly part: PartRef;
  readonly field: string;
  readonly locale: Locale | null;
}
