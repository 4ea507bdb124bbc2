import type { Json } from "../canonical-json.ts";
import type { Locale, LocalizedText } from "../locale.ts";
import { type FieldRef, fieldRule, type PartRef, policyPart } from "../policy/policy-field.ts";
import type { ResolvedPolicy } from "../policy/resolve.ts";
import { isSameValue } from "../policy/save-field.ts";

/** One value of a policy that is another one now. Null: the part is not shown, or says nothing there. */
export interface FieldDelta extends FieldRef {
  readonly before: Json;
  readonly after: Json;
}

/** A part that changed, that appears or that goes, with every value of it that differs. */
export interface PartDelta {
  readonly part: PartRef;
  readonly kind: "changes" | "appears" | "goes";
  readonly fields: readonly FieldDelta[];
}

type Values = Readonly<Record<string, Json>>;

/** What differs between two states of one platform's policy, field by field, in the locales that it publishes. */
export function policyDelta(before: ResolvedPolicy, after: ResolvedPolicy): PartDelta[] {
  const partsBefore = partsOf(before);
  const partsAfter = partsOf(after);
  const names = [...new Set([...partsBefore.keys(), ...partsAfter.keys()])];

  return names.flatMap((name): PartDelta[] => {
    const was = partsBefore.get(name);
    const is = partsAfter.get(name);
    const part = (is ?? was)?.part;
    if (part === undefined) return [];
    const kind = was === undefined ? "appears" : is === undefined ? "goes" : "changes";
    const fields = fieldDeltas(part, was?.values ?? {}, is?.values ?? {}, after.locales);
    return kind === "changes" && fields.length === 0 ? [] : [{ part, kind, fields }];
  });
}

function partsOf({ title, sections, cookies }: ResolvedPolicy) {
  const parts: { part: PartRef; values: Values }[] = [
    { part: policyPart, values: { title } },
    // A condition decides whether a part is shown; visitors do not see it.
    ...sections.map(({ key, condition: _condition, ...values }) => ({
      part: { kind: "section" as const, key },
      values,
    })),
    ...cookies.map(({ key, condition: _condition, provider, category, ...values }) => ({
      part: { kind: "cookie" as const, key },
      values: { ...values, provider: provider?.key ?? null, category: category?.key ?? null },
    })),
  ];
  return new Map(parts.map((one) => [`${one.part.kind} ${one.part.key}`, one]));
}

function fieldDeltas(
  part: PartRef,
  before: Values,
  after: Values,
  locales: readonly Locale[],
): FieldDelta[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const isProse = fieldRule(part.kind, field)?.prose === true;
    return (isProse ? locales : [null]).flatMap((locale): FieldDelta[] => {
      const was = valueIn(before, field, locale);
      const is = valueIn(after, field, locale);
      return isSameValue(was, is) ? [] : [{ part, field, locale, before: was, after: is }];
    });
  });
}

function valueIn(values: Values, field: string, locale: Locale | null): Json {
  const value = values[field] ?? null;
  return locale === null ? value : ((value as LocalizedText | null)?.[locale] ?? null);
}
