import type { Json } from "@cookiedesk/domain/canonical-json";
import { applies, conditionSchema } from "@cookiedesk/domain/platform/condition";
import type { Facts } from "@cookiedesk/domain/platform/fact";
import { type PartRef, policyPart } from "@cookiedesk/domain/policy/policy-field";

import type { FieldSource } from "./field-source.ts";
import type { EditorCookie, EditorPart, ProseField, ScalarField } from "./view.ts";

interface SeenPart {
  readonly ref: PartRef;
  readonly origin: "base" | "own";
  readonly source: FieldSource;
  readonly locales: readonly string[];
  /** Null for a base's own draft: there, every part applies somewhere. */
  readonly facts: Facts | null;
}

const notHidden: ScalarField = {
  value: false,
  base: null,
  own: true,
  revision: 0,
  conflict: false,
};
const noCondition: ScalarField = {
  value: null,
  base: null,
  own: true,
  revision: 0,
  conflict: false,
};

/** The policy itself, with its title. */
export function toTitlePart(
  prose: FieldSource["prose"],
  origin: "base" | "own",
  locales: readonly string[],
): EditorPart {
  return {
    ref: policyPart,
    origin,
    hidden: notHidden,
    applies: true,
    orderKey: "",
    condition: noCondition,
    prose: { title: proseByLocale(prose, "title", locales) },
  };
}

/** A section as the editor shows it, from wherever its fields come. */
export function toEditorSection({ ref, origin, source, locales, facts }: SeenPart): EditorPart {
  const condition = source.scalar("condition");
  return {
    ref,
    origin,
    hidden: source.scalar("hidden"),
    applies: appliesTo(condition, facts),
    orderKey: String(source.scalar("orderKey").value),
    condition,
    prose: {
      heading: proseByLocale(source.prose, "heading", locales),
      body: proseByLocale(source.prose, "body", locales),
    },
  };
}

/** A row of the cookie table as the editor shows it, from wherever its fields come. */
export function toEditorCookie({ ref, origin, source, locales, facts }: SeenPart): EditorCookie {
  const condition = source.scalar("condition");
  return {
    ref,
    origin,
    hidden: source.scalar("hidden"),
    applies: appliesTo(condition, facts),
    orderKey: String(source.scalar("orderKey").value),
    scalars: {
      names: source.scalar("names"),
      kind: source.scalar("kind"),
      domain: source.scalar("domain"),
      provider: source.scalar("provider"),
      category: source.scalar("category"),
      party: source.scalar("party"),
      retention: source.scalar("retention"),
      condition,
    },
    prose: {
      functionAndLocation: proseByLocale(source.prose, "functionAndLocation", locales),
      purpose: proseByLocale(source.prose, "purpose", locales),
      retentionNote: proseByLocale(source.prose, "retentionNote", locales),
    },
  };
}

function proseByLocale(
  prose: FieldSource["prose"],
  field: string,
  locales: readonly string[],
): Record<string, ProseField> {
  return Object.fromEntries(locales.map((locale) => [locale, prose(field, locale)]));
}

function appliesTo(condition: { value: Json }, facts: Facts | null): boolean {
  return facts === null || applies(conditionSchema.nullable().parse(condition.value), facts);
}
