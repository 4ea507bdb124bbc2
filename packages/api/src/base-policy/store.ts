import type { Tx } from "@cookiedesk/db/connect";

/** How many platforms show a policy made from one version of a base; null: nothing live yet. */
export interface Adoption {
  readonly basePolicyId: string;
  readonly version: number | null;
  readonly platforms: number;
}

/** Which versions of each base the platforms show now. */
export async function findAdoption(tx: Tx): Promise<Adoption[]> {
  return tx.$queryRaw<Adoption[]>`
    select p."basePolicyId", b.number as version, count(*)::int as platforms
    from "Platform" p
    left join "CurrentVersion" c on c."platformId" = p.id
    left join "PolicyVersion" v on v.id = c."versionId"
    left join "BasePolicyVersion" b on b.id = v."baseVersionId"
    group by p."basePolicyId", b.number
    order by b.number desc nulls last`;
}
