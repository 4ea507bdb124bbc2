import type { Tx } from "@cookiedesk/db/connect";
import { localeSchema } from "@cookiedesk/domain/locale";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { baseVersionFor, followingSchema } from "@cookiedesk/domain/platform/following";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";
import { byText } from "@cookiedesk/domain/policy/resolve";
import { planReach, type ReachGroup } from "@cookiedesk/domain/reach/plan-reach";
import type { AlikePlatforms, BaseChange } from "@cookiedesk/domain/reach/reach-platform";
import { findTouchedParts } from "@cookiedesk/domain/reach/touched-parts";

import { conflictKey } from "../conflict/conflict-key.ts";
import { toConflictView } from "../policy/draft-view.ts";
import type { OverrideRow } from "../policy/override-store.ts";
import { toOverride } from "../policy/stored-override.ts";
import { changeKindView } from "../view.ts";
import {
  type AlikeRow,
  findAlikePlatforms,
  findNamesOf,
  findOverridesOf,
  findVersionKinds,
} from "./store.ts";
import type { ReachGroupView, ReachView } from "./view.ts";

/** More groups than anyone decides one by one; the rest is counted. */
const mostGroups = 200;
const mostNames = 20;

interface ReachQuestion extends BaseChange {
  readonly basePolicyId: string;
  readonly kind: ChangeKind;
}

/** Nothing was published yet: all that a base says is new. */
export const nothingPublished: PolicyContent = { title: {}, sections: [], cookies: [] };

/** What a change of a base, published as a version of this kind, does to the platforms that would take it. */
export async function loadReach(
  tx: Tx,
  { basePolicyId, kind, ...change }: ReachQuestion,
): Promise<ReachView> {
  const { parts, locales, showsEverywhere } = findTouchedParts(change.from, change.to);
  const alike = await findAlikePlatforms(tx, basePolicyId, showsEverywhere ? null : [...locales]);
  const { taking, pinned, waiting } = await divide(tx, basePolicyId, kind, alike);
  const overrides = await findOverridesOf(tx, basePolicyId, parts);
  const { groups, ...counts } = planReach(change, apartByOverrides(taking, overrides));

  const listed = groups.slice(0, mostGroups);
  const names = await findNamesOf(
    tx,
    listed.flatMap(({ platforms }) => platforms.slice(0, mostNames)),
  );
  const named = new Map(names.map((platform) => [platform.id, platform]));
  return {
    ...counts,
    pinned,
    waiting,
    groups: listed.map((group) => toGroupView(group, named)),
    moreGroups: groups.length - listed.length,
  };
}

/** Who would take a version that comes after the newest: those that are at the newest and do not wait for a person. */
async function divide(tx: Tx, basePolicyId: string, kind: ChangeKind, alike: readonly AlikeRow[]) {
  const versions = (await findVersionKinds(tx, basePolicyId)).map((version) => ({
    ...version,
    kind: changeKindView.parse(version.kind),
  }));
  const next = {
    id: "next",
    number: Math.max(0, ...versions.map(({ number }) => number)) + 1,
    kind,
  };
  const numbers = new Map(versions.map(({ id, number }) => [id, number]));

  const taking: AlikeRow[] = [];
  let pinned = 0;
  let waiting = 0;
  for (const row of alike) {
    const following = followingSchema.parse(row.following);
    const taken = numbers.get(row.baseVersionId ?? "") ?? null;
    if (following === "pinned") pinned += row.ids.length;
    else if (baseVersionFor(following, taken, [...versions, next]) === next) taking.push(row);
    else waiting += row.ids.length;
  }
  return { taking, pinned, waiting };
}

/** Platforms with own words over what changes stand alone; the others stay together. */
function apartByOverrides(
  alike: readonly AlikeRow[],
  overrides: readonly OverrideRow[],
): AlikePlatforms[] {
  const overridesOf = Map.groupBy(overrides, ({ platformId }) => platformId);
  return alike.flatMap((row) => {
    const facts = factsSchema.parse(row.facts);
    const locales = row.locales.map((locale) => localeSchema.parse(locale));
    const plain = row.ids.filter((id) => !overridesOf.has(id));
    const own = row.ids.filter((id) => overridesOf.has(id));
    return [
      ...(plain.length === 0 ? [] : [{ ids: plain, facts, locales, overrides: [] }]),
      ...own.map((id) => ({
        ids: [id],
        facts,
        locales,
        overrides: (overridesOf.get(id) ?? []).map(toOverride),
      })),
    ];
  });
}

function toGroupView(
  { changes, merged, conflicts, platforms }: ReachGroup,
  named: ReadonlyMap<string, ReachGroupView["some"][number]>,
): ReachGroupView {
  return {
    changes,
    merged: merged.map(({ part, field, locale, own, formerAnchor, anchor, value }) => ({
      place: { part, field, locale },
      own,
      formerBase: formerAnchor,
      base: anchor,
      merged: value,
    })),
    conflicts: conflicts.map((conflict) => ({
      ...toConflictView(conflict),
      key: conflictKey(conflict),
    })),
    platforms: platforms.length,
    some: platforms
      .slice(0, mostNames)
      .flatMap((id) => named.get(id) ?? [])
      .toSorted((a, b) => byText(a.slug, b.slug)),
  };
}
