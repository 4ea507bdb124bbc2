import { canonicalJson, type Json } from "../canonical-json.ts";
import { type LocalizedText, localeSchema } from "../locale.ts";
import type { Override } from "./override.ts";
import { type FieldRef, fieldRule, isSamePart, type PartRef } from "./policy-field.ts";
import type { PolicyInputs } from "./resolve.ts";
import { isSameValue } from "./save-field.ts";

/** The sections and rows that only one platform has. */
export type OwnParts = PolicyInputs["own"];

/** The locales to bring back; null: all. What is written in any other is left as it is. */
export type TouchedLocales = readonly string[] | null;

export interface FieldChange extends FieldRef {
  readonly before: Json;
  /** Null takes a text away. */
  readonly after: Json;
}

export interface OverrideChange extends FieldRef {
  readonly before: Override | null;
  /** Null gives the field back to the base. */
  readonly after: Override | null;
}

/** The own parts that one side has and the other does not. */
export function partsOnlyIn(side: OwnParts, other: OwnParts): PartRef[] {
  const others = partRefs(other);
  return partRefs(side).filter((ref) => !others.some((one) => isSamePart(one, ref)));
}

/** What has to be written for the own parts that both sides have to say what the target says. */
export function ownFieldChanges(
  present: OwnParts,
  target: OwnParts,
  locales: TouchedLocales,
): FieldChange[] {
  const shared = partRefs(target).filter((ref) =>
    partRefs(present).some((one) => isSamePart(one, ref)),
  );
  const before = fieldsByPlace(present);
  const after = fieldsByPlace(target);
  return [...new Map([...before, ...after]).values()].flatMap(({ ref }): FieldChange[] => {
    const change = {
      ...ref,
      before: before.get(placeName(ref))?.value ?? null,
      after: after.get(placeName(ref))?.value ?? null,
    };
    const isWanted =
      isTouched(ref, locales) &&
      shared.some((part) => isSamePart(part, ref.part)) &&
      !isSameValue(change.before, change.after);
    return isWanted ? [change] : [];
  });
}

/** What has to be written for a platform's overrides to be those of the target, anchors and all. */
export function overrideChanges(
  present: readonly Override[],
  target: readonly Override[],
  locales: TouchedLocales,
): OverrideChange[] {
  const before = byPlace(present);
  const after = byPlace(target);
  return [...new Map([...before, ...after]).values()].flatMap((override): OverrideChange[] => {
    const { part, field, locale } = override;
    const ref = { part, field, locale };
    const change = {
      ...ref,
      before: before.get(placeName(ref)) ?? null,
      after: after.get(placeName(ref)) ?? null,
    };
    return isTouched(ref, locales) && !isSameOverride(change.before, change.after) ? [change] : [];
  });
}

function partRefs({ sections, cookies }: OwnParts): PartRef[] {
  return [
    ...sections.map(({ key }) => ({ kind: "section" as const, key })),
    ...cookies.map(({ key }) => ({ kind: "cookie" as const, key })),
  ];
}

interface PlacedValue {
  readonly ref: FieldRef;
  readonly value: Json;
}

function fieldsByPlace({ sections, cookies }: OwnParts): Map<string, PlacedValue> {
  const values = [
    ...sections.flatMap((section) => valuesOf({ kind: "section", key: section.key }, section)),
    ...cookies.flatMap((cookie) => valuesOf({ kind: "cookie", key: cookie.key }, cookie)),
  ];
  return new Map(values.map((value) => [placeName(value.ref), value]));
}

function valuesOf(part: PartRef, fields: Readonly<Record<string, unknown>>): PlacedValue[] {
  return Object.entries(fields).flatMap(([field, value]): PlacedValue[] => {
    const rule = fieldRule(part.kind, field);
    if (rule === undefined) return [];
    if (!rule.prose) return [{ ref: { part, field, locale: null }, value: value as Json }];
    return Object.entries(value as LocalizedText).map(([locale, text]) => ({
      ref: { part, field, locale: localeSchema.parse(locale) },
      value: text,
    }));
  });
}

function byPlace(overrides: readonly Override[]): Map<string, Override> {
  return new Map(overrides.map((override) => [placeName(override), override]));
}

function placeName({ part, field, locale }: FieldRef): string {
  return canonicalJson([part.kind, part.key, field, locale]);
}

function isTouched({ locale }: FieldRef, locales: TouchedLocales): boolean {
  return locale === null || locales === null || locales.includes(locale);
}

function isSameOverride(a: Override | null, b: Override | null): boolean {
  return (
    a !== null && b !== null && isSameValue(a.value, b.value) && isSameValue(a.anchor, b.anchor)
  );
}
