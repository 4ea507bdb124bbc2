import { canonicalJson, type Json } from "../canonical-json.ts";
import type { Locale } from "../locale.ts";
import { type MergedOverride, rebaseOverrides } from "../merge/rebase-overrides.ts";
import type { Facts } from "../platform/fact.ts";
import type { Override, OverrideConflict } from "../policy/override.ts";
import type { Catalogue, PolicyContent } from "../policy/policy-content.ts";
import type { FieldRef, PartRef } from "../policy/policy-field.ts";
import { baseValue, findPart, resolve } from "../policy/resolve.ts";
import { isSameValue } from "../policy/save-field.ts";
import { type FieldDelta, type PartDelta, policyDelta } from "./policy-delta.ts";

/** Platforms that agree in all that decides what a change of their base does to them: one, or thousands. */
export interface AlikePlatforms {
  readonly ids: readonly string[];
  /** The live ones. */
  readonly locales: readonly Locale[];
  readonly facts: Facts;
  /** Those over parts that the change touches are enough. */
  readonly overrides: readonly Override[];
}

/** The base before and after the change. */
export interface BaseChange {
  readonly from: PolicyContent;
  readonly to: PolicyContent;
  readonly catalogue: Catalogue;
}

/** A change as a platform gets it: what the base says, in every language that the platform speaks, or something else. */
export type ReachedChange = { readonly part: PartRef; readonly kind: PartDelta["kind"] } & (
  | { readonly asBase: true; readonly field: string }
  | ({ readonly asBase: false } & Omit<FieldDelta, "part">)
);

/** What a change of a base does to each of the platforms that are alike. */
export interface PlatformReach {
  readonly changes: readonly ReachedChange[];
  /** Own words that take the change in. */
  readonly merged: readonly MergedOverride[];
  /** Own words for which a person has to decide. */
  readonly conflicts: readonly OverrideConflict[];
  /** The languages in which its page changes; a change that is no prose shows in every one that it speaks. */
  readonly locales: readonly Locale[] | "all";
  /** Own words over what the base changes, and parts that are hidden although the base changes them. */
  readonly overrides: number;
}

/** Resolves one for all of them on the base before and after, and says what is another. */
export function reachPlatform(platform: AlikePlatforms, change: BaseChange): PlatformReach {
  const { from, to, catalogue } = change;
  const before = rebaseOverrides(from, platform.overrides);
  const after = rebaseOverrides(to, platform.overrides);
  const resolved = (base: PolicyContent, overrides: readonly Override[]) =>
    resolve({
      platform: { name: "", url: "" },
      facts: platform.facts,
      locales: platform.locales,
      base,
      overrides,
      own: { sections: [], cookies: [] },
      catalogue,
    });
  const deltas = policyDelta(resolved(from, before.overrides), resolved(to, after.overrides));
  const hasMoved = (place: FieldRef) => movesUnder(change, place);

  return {
    changes: asReached(deltas, change),
    merged: after.merged.filter(hasMoved),
    conflicts: after.conflicts.filter(hasMoved),
    locales: localesOf(deltas),
    overrides: platform.overrides.filter((place) => place.field === "hidden" || hasMoved(place))
      .length,
  };
}

/** Whether the change does anything to them. */
export function isReached({ changes, merged, conflicts }: PlatformReach): boolean {
  return changes.length + merged.length + conflicts.length > 0;
}

/** Whether the base says something else in a place, or has taken its part away. */
function movesUnder({ from, to }: BaseChange, place: FieldRef): boolean {
  const isGone = findPart(to, place.part) === undefined && findPart(from, place.part) !== undefined;
  return isGone || !isSameValue(baseValue(from, place), baseValue(to, place));
}

/** Each change said once where the page shows just what the base says, before and after. */
function asReached(deltas: readonly PartDelta[], { from, to }: BaseChange): ReachedChange[] {
  const changes = deltas.flatMap(({ part, kind, fields }) =>
    fields.map((delta): ReachedChange => {
      const { field, locale, before, after } = delta;
      const asBase =
        (kind === "appears" || isSameValue(before, baseValue(from, delta))) &&
        (kind === "goes" || isSameValue(after, baseValue(to, delta)));
      return asBase
        ? { part, kind, asBase, field }
        : { part, kind, asBase, field, locale, before, after };
    }),
  );
  return [...new Map(changes.map((change) => [canonicalText(change), change])).values()];
}

function localesOf(deltas: readonly PartDelta[]): PlatformReach["locales"] {
  const places = deltas.flatMap(({ fields }) => fields);
  return places.some(({ locale }) => locale === null)
    ? "all"
    : places.flatMap(({ locale }) => locale ?? []);
}

/** Changes, merges and conflicts are made of nothing but JSON. */
export function canonicalText(value: object): string {
  return canonicalJson(value as Json);
}
