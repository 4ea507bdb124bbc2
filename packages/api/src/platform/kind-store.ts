import type { Tx } from "@cookiedesk/db/connect";

/** What tells what a platform's draft says: all of it but what it has of its own. */
export interface DraftCandidate {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly facts: unknown;
  readonly locales: readonly string[];
  readonly basePolicyId: string;
  readonly following: string;
  readonly baseVersionId: string | null;
  /** It has words or parts of its own, or a catalogue of its own. */
  readonly isPeculiar: boolean;
  /** The content hash of what it shows now; null where it was never published. */
  readonly contentHash: string | null;
}

/** Those of these platforms that there are, without what their drafts have of their own. */
export async function findDraftCandidates(
  tx: Tx,
  ids: readonly string[],
): Promise<DraftCandidate[]> {
  return tx.$queryRaw<DraftCandidate[]>`
    select p.id, p.name, p.url, p.facts, p."basePolicyId", p.following, p."baseVersionId", v."contentHash",
      array(select l.locale from "PlatformLocale" l where l."platformId" = p.id and l.live order by l.locale) as locales,
      (p."catalogueHash" is not null
        or exists (select from "Override" o where o."platformId" = p.id and o.active)
        or exists (select from "Section" s where s."platformId" = p.id)
        or exists (select from "CookieEntry" k where k."platformId" = p.id)) as "isPeculiar"
    from "Platform" p
    left join "CurrentVersion" c on c."platformId" = p.id
    left join "PolicyVersion" v on v.id = c."versionId"
    where p.id = any(${[...ids]}::uuid[])`;
}
