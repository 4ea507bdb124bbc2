import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";

import { inGroups } from "../access/store.ts";
import type { ListPlatformsInput, PlatformFilter } from "./input.ts";

interface ListedIds {
  /** How many platforms match, on this page or not. */
  readonly matching: number;
  /** In the order that was asked for. */
  readonly ids: readonly string[];
}

/** What this query can tell by itself; the rest has been found before (`narrow-list.ts`) or is looked at afterwards. */
type ListFilter = Pick<
  PlatformFilter,
  "search" | "base" | "group" | "following" | "archived" | "review"
>;

interface Listing {
  readonly groups: Groups;
  /** Only among these; null: among all. */
  readonly among: readonly string[] | null;
  readonly filter: ListFilter;
  /** A review due on this day or before it is due. */
  readonly today: string;
  readonly sort: ListPlatformsInput["sort"];
  readonly direction: ListPlatformsInput["direction"];
  readonly offset: number;
  /** Null: all of them. */
  readonly limit: number | null;
}

/**
 * One page of the platforms that match. Ties go by name and id, so that pages do not overlap; what was never live comes
 * last, whichever way. Names are compared as people order them (collation `by_name`), searched whatever their case.
 */
export async function findListed(
  tx: Tx,
  { groups, among, filter, today, sort, direction, offset, limit }: Listing,
): Promise<ListedIds> {
  const search = filter.search?.trim() ?? "";
  const [up, down] = direction === "asc" ? [sort, null] : [null, sort];
  const rows = await tx.$queryRaw<{ id: string | null; matching: number }[]>`
    with matching as (
      select p.id, p.name, p.url, v."effectiveAt" as "liveSince"
      from "Platform" p
      join "BasePolicy" b on b.id = p."basePolicyId"
      left join "CurrentVersion" c on c."platformId" = p.id
      left join "PolicyVersion" v on v.id = c."versionId"
      where (p."archivedAt" is not null) = ${filter.archived === "only"}::boolean
        and (${groups}::uuid[] is null or exists (
          select from "PlatformGroupMember" own
          where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[])))
        and (${among}::uuid[] is null or p.id = any(${among}::uuid[]))
        and (${filter.base ?? null}::text is null or b.key = ${filter.base ?? null}::text)
        and (${filter.following ?? null}::text is null or p.following = ${filter.following ?? null}::text)
        and (${filter.review ?? null}::text is null or p."reviewDueOn" <= ${today}::date)
        and (${filter.group ?? null}::text is null or exists (
          select from "PlatformGroupMember" m join "PlatformGroup" g on g.id = m."groupId"
          where m."platformId" = p.id and g.key = ${filter.group ?? null}::text))
        and (${search} = '' or position(
          lower(${search}::text collate "und-x-icu")
          in lower((p.name || ' ' || p.slug || ' ' || p.url) collate "und-x-icu")) > 0)
    ),
    page as (
      select m.id, row_number() over (
        order by
          case when coalesce(${up}::text, ${down}::text) = 'liveSince' then m."liveSince" is null end,
          case ${up}::text when 'name' then m.name end collate "by_name",
          case ${down}::text when 'name' then m.name end collate "by_name" desc,
          case ${up}::text when 'host' then substring(m.url from '//(.*)$') end collate "C",
          case ${down}::text when 'host' then substring(m.url from '//(.*)$') end collate "C" desc,
          case ${up}::text when 'liveSince' then m."liveSince" end,
          case ${down}::text when 'liveSince' then m."liveSince" end desc,
          case ${up}::text when 'overrides' then o.count end,
          case ${down}::text when 'overrides' then o.count end desc,
          m.name collate "by_name", m.id
      ) as place
      from matching m
      left join (
        select "platformId", count(*) from "Override"
        where active and coalesce(${up}::text, ${down}::text) = 'overrides' group by "platformId"
      ) present on present."platformId" = m.id
      cross join lateral (select coalesce(present.count, 0) as count) o
    )
    select page.id, all_of_them.count as matching
    from (select count(*)::int as count from matching) all_of_them
    left join page on page.place > ${offset} and (${limit}::int is null or page.place <= ${offset} + ${limit}::int)
    order by page.place`;
  return {
    matching: rows[0]?.matching ?? 0,
    ids: rows.flatMap(({ id }) => id ?? []),
  };
}

/** How many platforms of these groups there are, in use or archived. */
export async function countPlatforms(
  tx: Tx,
  groups: Groups,
  { archived }: Pick<PlatformFilter, "archived">,
): Promise<number> {
  const archivedAt = archived === "only" ? { not: null } : null;
  return tx.platform.count({ where: { archivedAt, ...inGroups(groups) } });
}
