import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";
import type { AdoptionGroup } from "@cookiedesk/domain/platform/adoption";
import { followingSchema } from "@cookiedesk/domain/platform/following";
import { type PartRef, partRefSchema } from "@cookiedesk/domain/policy/policy-field";

import { changeKindView } from "../view.ts";

interface GroupRow extends Omit<AdoptionGroup, "following"> {
  readonly basePolicyId: string;
  readonly following: string;
}

/**
 * Base → its platforms of these groups, as many as follow it, took a version and show a version in one way. Archived ones
 * do not count.
 */
export async function findAdoptionGroups(
  tx: Tx,
  groups: Groups,
  baseIds: readonly string[],
): Promise<Map<string, AdoptionGroup[]>> {
  const rows = await tx.$queryRaw<GroupRow[]>`
    select p."basePolicyId", p.following, t.number as taken,
      case when b."basePolicyId" = p."basePolicyId" then b.number end as live,
      count(*)::int as platforms
    from "Platform" p
    left join "BasePolicyVersion" t on t.id = p."baseVersionId"
    left join "CurrentVersion" c on c."platformId" = p.id
    left join "PolicyVersion" v on v.id = c."versionId"
    left join "BasePolicyVersion" b on b.id = v."baseVersionId"
    where p."basePolicyId" = any(${[...baseIds]}::uuid[]) and p."archivedAt" is null
      and (${groups}::uuid[] is null or exists (
        select from "PlatformGroupMember" own
        where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[])))
    group by 1, 2, 3, 4`;
  return Map.groupBy(
    rows.map((row) => ({ ...row, following: followingSchema.parse(row.following) })),
    ({ basePolicyId }) => basePolicyId,
  );
}

/** Base → the numbers and kinds of its versions, without their contents. */
export async function findVersionKinds(tx: Tx, baseIds: readonly string[]) {
  const rows = await tx.basePolicyVersion.findMany({
    where: { basePolicyId: { in: [...baseIds] } },
    select: { basePolicyId: true, number: true, kind: true },
  });
  return Map.groupBy(
    rows.map((row) => ({ ...row, kind: changeKindView.parse(row.kind) })),
    ({ basePolicyId }) => basePolicyId,
  );
}

/** A part of a base, and how many of its platforms say something else in it. */
export interface OverriddenPart {
  readonly part: PartRef;
  readonly platforms: number;
}

/** The parts of a base that most platforms of these groups override, the most first. */
export async function findOverriddenParts(
  tx: Tx,
  groups: Groups,
  basePolicyId: string,
  limit: number,
): Promise<OverriddenPart[]> {
  const rows = await tx.$queryRaw<{ kind: string; key: string; platforms: number }[]>`
    select o."partKind" as kind, o."partKey" as key, count(distinct o."platformId")::int as platforms
    from "Override" o
    join "Platform" p on p.id = o."platformId"
    where p."basePolicyId" = ${basePolicyId}::uuid and p."archivedAt" is null and o.active
      and (${groups}::uuid[] is null or exists (
        select from "PlatformGroupMember" own
        where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[])))
    group by 1, 2
    order by platforms desc, kind, key
    limit ${limit}`;
  return rows.map(({ kind, key, platforms }) => ({
    part: partRefSchema.parse({ kind, key }),
    platforms,
  }));
}
