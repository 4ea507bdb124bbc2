import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";

export interface EditedRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly at: Date;
}

/** The platforms in use of these groups that somebody edited in acts from this id on, the last one first. */
export async function findEditedPlatforms(
  tx: Tx,
  { by, since, groups }: { by: string; since: string; groups: Groups },
): Promise<EditedRow[]> {
  return tx.$queryRaw<EditedRow[]>`
    select p.id, p.slug, p.name, max(e.at) as at
    from "AuditEntry" e
    join "FieldChange" f on f."entryId" = e.id
    join "Platform" p on p.id = f."ownerId"
    where e.id >= ${since}::uuid and e.by = ${by} and p."archivedAt" is null
      and (${groups}::uuid[] is null or exists (
        select from "PlatformGroupMember" own
        where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[])))
    group by p.id
    order by max(e.at) desc, p.id`;
}

export interface LateRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly number: number;
  readonly publishedAt: Date;
}

/** The publications of these groups' platforms before this time that have not reached the public site, the oldest first. */
export async function findLate(tx: Tx, groups: Groups, before: Date): Promise<LateRow[]> {
  return tx.$queryRaw<LateRow[]>`
    select p.id, p.slug, p.name, c.number, v."publishedAt"
    from "CurrentVersion" c
    join "PolicyVersion" v on v.id = c."versionId"
    join "Platform" p on p.id = c."platformId"
    where c."deliveredNumber" is distinct from c.number and v."publishedAt" < ${before}
      and (${groups}::uuid[] is null or exists (
        select from "PlatformGroupMember" own
        where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[])))
    order by v."publishedAt", p.id`;
}

/** How these groups' platforms in use follow their bases. */
export async function findFollowers(tx: Tx, groups: Groups) {
  return tx.$queryRaw<
    { id: string; basePolicyId: string; following: string; taken: number | null }[]
  >`
    select p.id, p."basePolicyId", p.following, t.number as taken
    from "Platform" p
    left join "BasePolicyVersion" t on t.id = p."baseVersionId"
    where p."archivedAt" is null
      and (${groups}::uuid[] is null or exists (
        select from "PlatformGroupMember" own
        where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[])))`;
}
