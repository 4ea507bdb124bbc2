import type { Tx } from "@cookiedesk/db/connect";

/** What tells which findings a platform has: all of it but what it has of its own. */
export interface FindingCandidate {
  readonly id: string;
  readonly url: string;
  readonly facts: unknown;
  readonly jurisdictions: readonly string[];
  /** With a star behind those that are live. */
  readonly locales: readonly string[];
  readonly basePolicyId: string;
  readonly following: string;
  readonly baseVersionId: string | null;
  /** It has words or parts of its own, or a catalogue of its own. */
  readonly isPeculiar: boolean;
}

/** Every platform in use. */
export async function findFindingCandidates(tx: Tx): Promise<FindingCandidate[]> {
  return tx.$queryRaw<FindingCandidate[]>`
    select p.id, p.url, p.facts, p.jurisdictions, p."basePolicyId", p.following, p."baseVersionId",
      array(select l.locale || case when l.live then '*' else '' end
        from "PlatformLocale" l where l."platformId" = p.id order by l.locale) as locales,
      (p."catalogueHash" is not null
        or exists (select from "Override" o where o."platformId" = p.id and o.active)
        or exists (select from "Section" s where s."platformId" = p.id)
        or exists (select from "CookieEntry" k where k."platformId" = p.id)) as "isPeculiar"
    from "Platform" p
    where p."archivedAt" is null
    order by p.id`;
}

/** How many acts there have been from this id on: every change of anything is one. */
export async function countActsSince(tx: Tx, id: string): Promise<number> {
  return tx.auditEntry.count({ where: { id: { gte: id } } });
}
