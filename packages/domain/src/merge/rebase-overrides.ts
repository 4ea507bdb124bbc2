import { isSameValue } from "../policy/save-field.ts";
import { fieldRule } from "../policy/policy-field.ts";
import type { Override, OverrideConflict } from "../policy/override.ts";
import type { PolicyContent } from "../policy/policy-content.ts";
import { baseValue, findPart } from "../policy/resolve.ts";
import type { Json } from "../canonical-json.ts";
import { mergedText, mergeTexts } from "./merge-texts.ts";

/** An override that took in what its base changed: `value` and `anchor` are those after, `own` and `base…` those before. */
export interface MergedOverride extends Override {
  /** The platform's own words before. */
  readonly own: Json;
  /** What they were written against. */
  readonly formerAnchor: Json;
}

export interface RebasedOverrides {
  /** Every override as it counts now: those that merged stand against the base of today, the others as they were. */
  readonly overrides: readonly Override[];
  readonly merged: readonly MergedOverride[];
  /** Those that a person has to decide. */
  readonly conflicts: readonly OverrideConflict[];
}

/**
 * Brings overrides onto a base that may have moved under them. One whose base stands still is left alone; prose whose
 * changes do not touch the base's merges by itself; everything else that moved is a conflict. Nothing is dropped.
 */
export function rebaseOverrides(
  base: PolicyContent,
  overrides: readonly Override[],
): RebasedOverrides {
  const outcomes = overrides.map((override) => rebaseOverride(base, override));
  return {
    overrides: outcomes.map(({ override }) => override),
    merged: outcomes.flatMap((outcome) =>
      outcome.kind === "merged"
        ? [{ ...outcome.override, own: outcome.own, formerAnchor: outcome.formerAnchor }]
        : [],
    ),
    conflicts: outcomes.flatMap((outcome) =>
      outcome.kind === "conflict"
        ? [{ ...outcome.override, base: outcome.base, partGone: outcome.partGone }]
        : [],
    ),
  };
}

type Outcome =
  | { readonly kind: "kept"; readonly override: Override }
  | {
      readonly kind: "merged";
      readonly override: Override;
      readonly own: Json;
      readonly formerAnchor: Json;
    }
  | {
      readonly kind: "conflict";
      readonly override: Override;
      readonly base: Json;
      readonly partGone: boolean;
    };

function rebaseOverride(content: PolicyContent, override: Override): Outcome {
  const { part, field, value, anchor } = override;
  if (findPart(content, part) === undefined) {
    // What was hidden and is gone asks for nothing.
    return field === "hidden"
      ? { kind: "kept", override }
      : { kind: "conflict", override, base: null, partGone: true };
  }
  const base = baseValue(content, override);
  if (isSameValue(anchor, base)) return { kind: "kept", override };

  const merged = mergeValue(override, base);
  return merged === undefined
    ? { kind: "conflict", override, base, partGone: false }
    : {
        kind: "merged",
        override: { ...override, value: merged, anchor: base },
        own: value,
        formerAnchor: anchor,
      };
}

/** The value that has both changes in it; undefined where a person has to decide. */
function mergeValue(
  { part, field, locale, value, anchor }: Override,
  base: Json,
): Json | undefined {
  if (isSameValue(value, base)) return base;
  if (locale === null || !isText(anchor) || !isText(base) || !isText(value)) return undefined;

  const text = mergedText(mergeTexts({ anchor, base, own: value }, locale));
  // Two halves of Markdown may not make a whole.
  return fieldRule(part.kind, field)?.schema.safeParse(text).success === true ? text : undefined;
}

function isText(value: Json): value is string {
  return typeof value === "string";
}
