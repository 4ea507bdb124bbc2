import type { Tx } from "@cookiedesk/db/connect";
import { localeSchema } from "@cookiedesk/domain/locale";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { baseVersionFor, followingSchema } from "@cookiedesk/domain/platform/following";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";
import { planReach, type ReachGroup } from "@cookiedesk/domain/reach/plan-reach";
import type { BaseChange, ReachedPlatform } from "@cookiedesk/domain/reach/reach-platform";
import { findTouchedParts } from "@cookiedesk/domain/reach/touched-parts";

import { conflictKey } from "../conflict/conflict-key.ts";
import { toConflictView } from "../policy/draft-view.ts";
import { toOverride } from "../policy/stored-override.ts";
import { changeKindView } from "../view.ts";
import {
  findOverridesOf,
  findReachedPlatforms,
  findVersionKinds,
  type ReachedPlatformRow,
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
  const rows = await findReachedPlatforms(tx, basePolicyId);
  const { taking, pinned, waiting } = await divide(tx, basePolicyId, kind, rows);
  const platforms = await toReachedPlatforms(tx, basePolicyId, change, taking);
  const { groups, ...counts } = planReach(change, platforms);

  const names = new Map(rows.map(({ id, slug, name }) => [id, { id, slug, name }]));
  return {
    ...counts,
    pinned,
    waiting,
    groups: groups.slice(0, mostGroups).map((group) => toGroupView(group, names)),
    moreGroups: Math.max(0, groups.length - mostGroups),
  };
}

/** Who would take a version that comes after the newest: those that are at the newest and do not wait for a person. */
async function divide(
  tx: Tx,
  basePolicyId: string,
  kind: ChangeKind,
  rows: readonly ReachedPlatformRow[],
) {
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

  const taking: ReachedPlatformRow[] = [];
  let pinned = 0;
  let waiting = 0;
  for (const row of rows) {
    const following = followingSchema.parse(row.following);
    const taken = numbers.get(row.baseVersionId ?? "") ?? null;
    if (following === "pinned") pinned += 1;
    else if (baseVersionFor(following, taken, [...versions, next]) === next) taking.push(row);
    else waiting += 1;
  }
  return { taking, pinned, waiting };
}

async function toReachedPlatforms(
  tx: Tx,
  basePolicyId: string,
  { from, to }: BaseChange,
  rows: readonly ReachedPlatformRow[],
): Promise<ReachedPlatform[]> {
  const overrides = await findOverridesOf(tx, basePolicyId, findTouchedParts(from, to).parts);
  const overridesOf = Map.groupBy(overrides, ({ platformId }) => platformId);
  return rows.map(({ id, locales, facts }) => ({
    id,
    locales: locales.map((locale) => localeSchema.parse(locale)),
    facts: factsSchema.parse(facts),
    overrides: (overridesOf.get(id) ?? []).map(toOverride),
  }));
}

function toGroupView(
  { changes, merged, conflicts, platforms }: ReachGroup,
  names: ReadonlyMap<string, ReachGroupView["some"][number]>,
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
      .flatMap((id) => names.get(id) ?? [])
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .slice(0, mostNames),
  };
}
