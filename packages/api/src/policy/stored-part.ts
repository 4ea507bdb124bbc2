import type { Json } from "@cookiedesk/domain/canonical-json";
import { canonicalJson } from "@cookiedesk/domain/canonical-json";
import type { LocalizedText } from "@cookiedesk/domain/locale";
import { type Condition, conditionSchema } from "@cookiedesk/domain/platform/condition";
import { type CookieEntry, cookieEntrySchema } from "@cookiedesk/domain/policy/cookie-entry";
import type { CookieScalarField, PartRef } from "@cookiedesk/domain/policy/policy-field";
import { type Retention, retentionSchema } from "@cookiedesk/domain/policy/retention";
import { type Section, sectionSchema } from "@cookiedesk/domain/policy/section";
import type { Db } from "@cookiedesk/db/connect";
import { z } from "zod";

export type SectionRow = Awaited<ReturnType<Db["section"]["findMany"]>>[number];
export type CookieRow = Awaited<ReturnType<Db["cookieEntry"]["findMany"]>>[number];
export type TextRow = Awaited<ReturnType<Db["localizedText"]["findMany"]>>[number];

/** A section or row with its texts, as the database has them; texts that were taken away are still among them. */
export type StoredPart =
  | { readonly kind: "section"; readonly row: SectionRow; readonly texts: readonly TextRow[] }
  | { readonly kind: "cookie"; readonly row: CookieRow; readonly texts: readonly TextRow[] };
export type StoredSection = Extract<StoredPart, { kind: "section" }>;
export type StoredCookie = Extract<StoredPart, { kind: "cookie" }>;

type SectionScalar = Exclude<keyof Section, "key" | "heading" | "body">;

/** Where each field that is no prose is kept. A field added to the schema does not compile until it has a column here. */
const cookieColumns = {
  orderKey: (value) => ({ orderKey: cookieEntrySchema.shape.orderKey.parse(value) }),
  names: (value) => ({ names: [...cookieEntrySchema.shape.names.parse(value)] }),
  kind: (value) => ({ kind: cookieEntrySchema.shape.kind.parse(value) }),
  domain: (value) => ({ domain: cookieEntrySchema.shape.domain.parse(value) }),
  provider: (value) => ({ providerKey: cookieEntrySchema.shape.provider.parse(value) }),
  category: (value) => ({ categoryKey: cookieEntrySchema.shape.category.parse(value) }),
  party: (value) => ({ party: cookieEntrySchema.shape.party.parse(value) }),
  retention: (value) => retentionColumns(retentionSchema.nullable().parse(value)),
  condition: (value) => conditionColumns(conditionSchema.nullable().parse(value)),
} satisfies Record<CookieScalarField, (value: Json) => Partial<CookieRow>>;

const sectionColumns = {
  orderKey: (value) => ({ orderKey: sectionSchema.shape.orderKey.parse(value) }),
  condition: (value) => conditionColumns(conditionSchema.nullable().parse(value)),
} satisfies Record<SectionScalar, (value: Json) => Partial<SectionRow>>;

/** The columns that keep one value of a row of the cookie table. */
export function cookieColumnsOf(field: string, value: Json): Partial<Omit<CookieRow, "revisions">> {
  return columnsOf<Partial<Omit<CookieRow, "revisions">>>(cookieColumns, field, value);
}

/** The columns that keep one value of a section. */
export function sectionColumnsOf(
  field: string,
  value: Json,
): Partial<Omit<SectionRow, "revisions">> {
  return columnsOf<Partial<Omit<SectionRow, "revisions">>>(sectionColumns, field, value);
}

function columnsOf<Columns>(
  columns: Record<string, (value: Json) => Columns>,
  field: string,
  value: Json,
): Columns {
  const toColumns = Object.hasOwn(columns, field) ? columns[field] : undefined;
  if (toColumns === undefined) throw new Error(`there is no column for ${field}`);
  return toColumns(value);
}

/** A section as the domain reads it. */
export function toSection({ row, texts }: StoredSection): Section {
  return {
    key: row.key,
    orderKey: row.orderKey,
    heading: textOf(texts, "heading"),
    body: textOf(texts, "body"),
    condition: toCondition(row),
  };
}

/** A row of the cookie table as the domain reads it. */
export function toCookie({ row, texts }: StoredCookie): CookieEntry {
  return {
    key: row.key,
    orderKey: row.orderKey,
    names: row.names,
    kind: cookieEntrySchema.shape.kind.parse(row.kind),
    domain: row.domain,
    provider: row.providerKey,
    functionAndLocation: textOf(texts, "functionAndLocation"),
    purpose: textOf(texts, "purpose"),
    category: row.categoryKey,
    party: cookieEntrySchema.shape.party.parse(row.party),
    retention: toRetention(row),
    retentionNote: textOf(texts, "retentionNote"),
    condition: toCondition(row),
  };
}

/** A field's texts by locale; those taken away are absent. */
export function textOf(texts: readonly TextRow[], field: string): LocalizedText {
  return Object.fromEntries(
    texts.flatMap((text) =>
      text.field === field && text.value !== null ? [[text.locale, text.value]] : [],
    ),
  );
}

/** The place of a stored part. */
export function refOf(part: StoredPart): PartRef {
  return { kind: part.kind, key: part.row.key };
}

const revisionsSchema = z.record(z.string(), z.int());

/** Field → revision; what was never edited is absent and counts as 0. */
export function revisionsOf(row: { revisions: unknown }): Record<string, number> {
  return revisionsSchema.parse(row.revisions);
}

function toRetention(row: CookieRow): Retention | null {
  if (row.retentionUnit === null) return null;
  if (row.retentionUnit === "session") return "session";
  return retentionSchema.parse({
    amount: row.retentionAmount,
    unit: row.retentionUnit,
    ...(row.retentionAtMost ? { atMost: true } : {}),
  });
}

function retentionColumns(retention: Retention | null) {
  if (retention === null)
    return { retentionAmount: null, retentionUnit: null, retentionAtMost: false };
  if (retention === "session")
    return { retentionAmount: null, retentionUnit: "session", retentionAtMost: false };
  const { amount, unit, atMost = false } = retention;
  return { retentionAmount: amount, retentionUnit: unit, retentionAtMost: atMost };
}

function toCondition({ condition }: SectionRow | CookieRow): Condition | null {
  return condition === null ? null : conditionSchema.parse(JSON.parse(condition));
}

function conditionColumns(condition: Condition | null) {
  return { condition: condition === null ? null : canonicalJson(condition) };
}
