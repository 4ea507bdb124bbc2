import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";

/** The base policies that somebody edited in acts from this id on, the last one first. */
export async function findEditedBases(
  tx: Tx,
  { by, since }: { by: string; since: string },
): Promise<{ id: string; at: Date }[]> {
  return tx.$queryRaw<{ id: string; at: Date }[]>`
    select b.id, max(e.at) as at
    from "AuditEntry" e
    join "FieldChange" f on f."entryId" = e.id
    join "BasePolicy" b on b.id = f."ownerId"
    where e.id >= ${since}::uuid and e.by = ${by}
    group by b.id
    order by max(e.at) desc, b.id`;
}

/** How many platforms in use of these groups there are, and how many of them are to be looked at by this day. */
export async function countPlatformsInUse(
  tx: Tx,
  groups: Groups,
  today: string,
): Promise<{ all: number; reviewDue: number }> {
  const [row] = await tx.$queryRaw<{ all: number; reviewDue: number }[]>`
    select count(*)::int as all, (count(*) filter (where p."reviewDueOn" <= ${today}::date))::int as "reviewDue"
    from "Platform" p
    where p."archivedAt" is null
      and (${groups}::uuid[] is null or exists (
        select from "PlatformGroupMember" own
        where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[])))`;
  return row ?? { all: 0, reviewDue: 0 };
}

/** The platforms of these groups, in use or not. */
export async function findVisibleIds(tx: Tx, groups: Groups): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select p.id from "Platform" p
    where ${groups}::uuid[] is null or exists (
      select from "PlatformGroupMember" own
      where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[]))`;
  return rows.map(({ id }) => id);
}
