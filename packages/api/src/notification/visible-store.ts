import type { Tx } from "@cookiedesk/db/connect";
import type { Grant } from "@cookiedesk/domain/access/grant";
import { groupsWhere, mayAnywhere } from "@cookiedesk/domain/access/may";

export interface VisibleQuery {
  readonly personId: string;
  readonly grants: readonly Grant[];
  /** Only among these. */
  readonly ids?: readonly string[];
  readonly before?: string | null;
  readonly unreadOnly?: boolean;
  readonly limit: number;
}

/** A notification with what it is about, as it is called now. */
export interface VisibleRow {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly platformSlug: string | null;
  readonly platformName: string | null;
  readonly baseKey: string | null;
  readonly baseName: string | null;
  readonly reviewId: string | null;
  readonly note: string | null;
  readonly subjects: number;
  readonly commentId: string | null;
  readonly threadId: string | null;
  readonly body: string | null;
  readonly removedAt: Date | null;
  readonly partKind: string | null;
  readonly partKey: string | null;
  readonly field: string | null;
  readonly locale: string | null;
  readonly versionNumber: number | null;
}

/**
 * A person's notifications, the newest first, of what they may see now: whoever has lost a platform is not told its name
 * by what came before. A review is seen by whoever sees one of its subjects; it is named by its platform where it has one.
 */
export async function findVisible(
  tx: Tx,
  { personId, grants, ids, before, unreadOnly = false, limit }: VisibleQuery,
): Promise<VisibleRow[]> {
  if (!mayAnywhere(grants, "see")) return [];
  const groups = groupsWhere(grants, "see");
  const seen = groups === null ? null : [...groups];
  return tx.$queryRaw<VisibleRow[]>`
    select n.id, n.kind, n.by, n.at, n."readAt",
      p.slug as "platformSlug", p.name as "platformName", b.key as "baseKey", b.name as "baseName",
      r.id as "reviewId", r.note, coalesce(s.count, 0)::int as subjects,
      c.id as "commentId", c."threadId", c.body, c."removedAt",
      c."partKind", c."partKey", c.field, c.locale, c."versionNumber"
    from "Notification" n
    left join "Review" r on r.id = n."reviewId"
    left join lateral (
      select count(*), min(x."platformId"::text)::uuid as "platformId", min(x."basePolicyId"::text)::uuid as "basePolicyId",
        bool_or(x."basePolicyId" is not null or ${seen}::uuid[] is null or exists (
          select from "PlatformGroupMember" m
          where m."platformId" = x."platformId" and m."groupId" = any(${seen}::uuid[]))) as seen
      from "ReviewSubject" x where x."reviewId" = r.id
    ) s on true
    left join "Platform" p
      on p.id = coalesce(n."platformId", case when s.count = 1 then s."platformId" end)
    left join "BasePolicy" b
      on b.id = coalesce(n."basePolicyId", case when s.count = 1 then s."basePolicyId" end)
    left join "Comment" c on c.id = n."commentId"
    where n."personId" = ${personId}
      and (${before ?? null}::uuid is null or n.id < ${before ?? null}::uuid)
      and (${ids === undefined ? null : [...ids]}::uuid[] is null or n.id = any(${ids === undefined ? null : [...ids]}::uuid[]))
      and (not ${unreadOnly}::boolean or n."readAt" is null)
      and (n."reviewId" is null or s.seen)
      and (n."platformId" is null or ${seen}::uuid[] is null or exists (
        select from "PlatformGroupMember" m
        where m."platformId" = n."platformId" and m."groupId" = any(${seen}::uuid[])))
    order by n.id desc
    limit ${limit}`;
}
