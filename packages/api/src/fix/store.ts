import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";

/** The platforms of these groups, archived ones left out, that have words, values or parts of their own. */
export async function findPlatformsWithOwnWords(tx: Tx, groups: Groups): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select p.id from "Platform" p
    where p."archivedAt" is null
      and (${groups}::uuid[] is null or exists (
        select from "PlatformGroupMember" own
        where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[])))
      and (
      exists (select from "Override" o where o."platformId" = p.id and o.active)
      or exists (select from "CookieEntry" c where c."platformId" = p.id)
      or exists (select from "Section" s where s."platformId" = p.id))
    order by p.id`;
  return rows.map(({ id }) => id);
}
