import { canonicalJson } from "../canonical-json.ts";
import type { Locale } from "../locale.ts";
import { conditionSchema, factsIn } from "../platform/condition.ts";
import type { Override } from "../policy/override.ts";
import { byText } from "../policy/resolve.ts";
import {
  type BaseChange,
  canonicalText,
  isReached,
  type PlatformReach,
  type AlikePlatforms,
  reachPlatform,
} from "./reach-platform.ts";
import { findTouchedParts, isTouched, onlyTouched, type TouchedParts } from "./touched-parts.ts";

/**
 * Platforms for which a change comes to the same, up to the languages that they speak: what is decided for one of them
 * holds for all.
 */
export interface ReachGroup extends Pick<PlatformReach, "changes" | "merged" | "conflicts"> {
  readonly platforms: readonly string[];
}

/** What a change of a base does to the platforms that would take it. Counts are sums over all platforms. */
export interface Reach {
  /** How many platforms it does anything to, and how many it leaves as they are. */
  readonly platforms: number;
  readonly unchanged: number;
  /** The languages in which a page changes. */
  readonly locales: readonly Locale[];
  readonly overrides: number;
  readonly merged: number;
  readonly conflicts: number;
  /** The largest first. */
  readonly groups: readonly ReachGroup[];
}

/**
 * Answers without resolving each platform. Those that speak the touched languages, agree in the facts that the touched
 * parts depend on, and have the same words over them, come out the same: one of them is resolved for all.
 */
export function planReach(change: BaseChange, platforms: readonly AlikePlatforms[]): Reach {
  const touched = findTouchedParts(change.from, change.to);
  const narrowed = {
    from: onlyTouched(change.from, touched),
    to: onlyTouched(change.to, touched),
    catalogue: change.catalogue,
  };
  const alike = Map.groupBy(platforms.map(onTouched(touched)), (one) => likenessOf(one, touched));
  const kinds = [...alike.values()].flatMap((members) =>
    members.slice(0, 1).map((first) => ({ members, reach: reachPlatform(first, narrowed) })),
  );
  return sumUp(kinds);
}

interface Kind {
  readonly members: readonly AlikePlatforms[];
  readonly reach: PlatformReach;
}

/** Puts together what platforms, alike or each for itself, were found to get. */
export function sumUp(kinds: readonly Kind[]): Reach {
  const reached = kinds.filter(({ reach }) => isReached(reach));
  const sum = (amount: (reach: PlatformReach) => number) =>
    reached.reduce((count, { reach, members }) => count + amount(reach) * sizeOf(members), 0);
  const platforms = sum(() => 1);
  return {
    platforms,
    unchanged: sizeOf(kinds.flatMap(({ members }) => members)) - platforms,
    locales: [...new Set(reached.flatMap(changedLocales))].toSorted(byText),
    overrides: sum(({ overrides }) => overrides),
    merged: sum(({ merged }) => merged.length),
    conflicts: sum(({ conflicts }) => conflicts.length),
    groups: groupSame(reached),
  };
}

function sizeOf(members: readonly AlikePlatforms[]): number {
  return members.reduce((sum, { ids }) => sum + ids.length, 0);
}

function changedLocales({ reach, members }: Kind): readonly Locale[] {
  return reach.locales === "all" ? members.flatMap(({ locales }) => locales) : reach.locales;
}

function groupSame(reached: readonly Kind[]): ReachGroup[] {
  const groups = Map.groupBy(reached, ({ reach: { changes, merged, conflicts } }) =>
    canonicalJson(
      [changes, merged, conflicts].map((list) => list.map(canonicalText).toSorted(byText)),
    ),
  );
  return [...groups.values()]
    .flatMap((same) =>
      same.slice(0, 1).map(({ reach: { changes, merged, conflicts } }) => ({
        changes,
        merged,
        conflicts,
        platforms: same
          .flatMap(({ members }) => members.flatMap(({ ids }) => ids))
          .toSorted(byText),
      })),
    )
    .toSorted((a, b) => b.platforms.length - a.platforms.length || byText(idOf(a), idOf(b)));
}

function idOf({ platforms }: ReachGroup): string {
  return platforms[0] ?? "";
}

function onTouched(touched: TouchedParts) {
  return (platform: AlikePlatforms): AlikePlatforms => ({
    ...platform,
    overrides: platform.overrides.filter(({ part }) => isTouched(part, touched)),
  });
}

/** Equal for platforms that the change treats alike. */
function likenessOf({ locales, facts, overrides }: AlikePlatforms, touched: TouchedParts): string {
  const asked = new Set([...touched.facts, ...overrides.flatMap(factsAskedBy)]);
  return canonicalJson({
    locales: locales.filter((locale) => touched.locales.has(locale)).toSorted(byText),
    facts: Object.fromEntries(Object.entries(facts).filter(([name]) => asked.has(name))),
    overrides: overrides.map(canonicalText).toSorted(byText),
  });
}

/** A platform may have a condition of its own over a part. */
function factsAskedBy({ field, value }: Override): string[] {
  return field === "condition" ? [...factsIn(conditionSchema.nullable().parse(value))] : [];
}
