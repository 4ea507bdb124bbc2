import type { Locale } from "../locale.ts";
import { rebaseOverrides } from "../merge/rebase-overrides.ts";
import type { Override, OverrideConflict } from "../policy/override.ts";
import type { BasePolicyContent } from "../policy/policy-content.ts";
import { isSamePart, type PartRef } from "../policy/policy-field.ts";
import { baseValue, type PolicyInputs } from "../policy/resolve.ts";
import { isSameValue } from "../policy/save-field.ts";

/** What becomes of a platform's own words, rows and locales on another base, or another version of its base. */
export interface BaseForecast {
  /** Overrides that say what the base says there: nothing of theirs is left to see. */
  readonly redundant: readonly Override[];
  /** Overrides that take in the base's words by themselves. */
  readonly merged: readonly Override[];
  /** Overrides that a person has to decide, those of parts that the base does not have among them. */
  readonly conflicts: readonly OverrideConflict[];
  /** Live locales that the base is not written in. */
  readonly missingLocales: readonly Locale[];
}

/** Foresees what a base content would do to a platform. No override is dropped: each stands, merges or is a conflict. */
export function foreseeBase(
  { overrides, locales }: Pick<PolicyInputs, "overrides" | "locales">,
  base: BasePolicyContent,
): BaseForecast {
  const rebased = rebaseOverrides(base, overrides);
  const isRedundant = (override: Override) =>
    isSameValue(override.value, baseValue(base, override));
  return {
    redundant: rebased.merged.filter(isRedundant),
    merged: rebased.merged.filter((override) => !isRedundant(override)),
    conflicts: rebased.conflicts,
    missingLocales: locales.filter((locale) => !base.locales.includes(locale)),
  };
}

/** The sections and rows of a content, by their references. */
export function partsOf({
  sections,
  cookies,
}: {
  readonly sections: readonly { readonly key: string }[];
  readonly cookies: readonly { readonly key: string }[];
}): PartRef[] {
  return [
    ...sections.map(({ key }): PartRef => ({ kind: "section", key })),
    ...cookies.map(({ key }): PartRef => ({ kind: "cookie", key })),
  ];
}

/** The platform's own parts whose key a base has too: the two would stand on one page under one key. */
export function clashingParts(own: readonly PartRef[], base: readonly PartRef[]): PartRef[] {
  return own.filter((part) => base.some((other) => isSamePart(part, other)));
}
