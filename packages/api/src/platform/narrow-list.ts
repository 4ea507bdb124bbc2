import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";
import { baseVersionFor, followingSchema } from "@cookiedesk/domain/platform/following";

import { findVersionKinds } from "../base-policy/adoption-store.ts";
import type { ActorContext } from "../context.ts";
import { checkPlatforms } from "./find-findings.ts";
import { findEditedByCaller, findLatePublications } from "./find-work.ts";
import type { PlatformFilter } from "./input.ts";
import { findFollowers } from "./work-store.ts";

export type Narrowing = Pick<ActorContext, "db" | "actor" | "now" | "detectLanguage">;

/** The platforms that match what the list's own query cannot tell; null where nothing of the kind is asked for. */
export async function findNarrowed(
  tx: Tx,
  ctx: Narrowing,
  groups: Groups,
  filter: PlatformFilter,
): Promise<readonly string[] | null> {
  const sets = [
    filter.edited === undefined ? null : await findEditedByCaller(tx, ctx, groups),
    filter.delivery === undefined ? null : await findLatePublications(tx, ctx, groups),
    filter.version === undefined ? null : await findMadeFrom(tx, groups, filter.version),
    await findChecked(tx, ctx, filter),
  ].flatMap((rows) => (rows === null ? [] : [new Set(rows.map(({ id }) => id))]));
  const [first] = sets;
  return first === undefined ? null : [...first].filter((id) => sets.every((set) => set.has(id)));
}

/** Those whose drafts are made from this version of their base; 0: from none. */
async function findMadeFrom(tx: Tx, groups: Groups, version: number) {
  const followers = await findFollowers(tx, groups);
  const baseIds = [...new Set(followers.map(({ basePolicyId }) => basePolicyId))];
  const versionsOf = await findVersionKinds(tx, baseIds);
  return followers.filter(({ basePolicyId, following, taken }) => {
    const versions = versionsOf.get(basePolicyId) ?? [];
    const shown = baseVersionFor(followingSchema.parse(following), taken, versions);
    return (shown?.number ?? 0) === version;
  });
}

async function findChecked(
  tx: Tx,
  ctx: Narrowing,
  { finding, missing }: PlatformFilter,
): Promise<{ id: string }[] | null> {
  if (finding === undefined && missing === undefined) return null;
  const checked = await checkPlatforms(tx, ctx);
  return [...checked].flatMap(([id, platform]) => {
    const isFound = finding === undefined || platform.rules.has(finding);
    const isMissing = missing === undefined || platform.missing.has(missing);
    return isFound && isMissing ? [{ id }] : [];
  });
}
