import type { Tx } from "@cookiedesk/db/connect";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { OverrideRow } from "../policy/override-store.ts";

/** Platforms that speak the same languages, say the same facts, and take versions of their base in the same way. */
export interface AlikeRow {
  readonly following: string;
  readonly baseVersionId: string | null;
  readonly facts: unknown;
  /** The live ones. */
  readonly locales: string[];
  readonly ids: string[];
}

/** Every platform of a base that is not archived. The database puts those alike together: ten thousand are a few rows. */
export async function findAlikePlatforms(tx: Tx, basePolicyId: string): Promise<AlikeRow[]> {
  return tx.$queryRaw<AlikeRow[]>`
    select p.following, p."baseVersionId"::text, p.facts, coalesce(l.locales, '{}') as locales,
      array_agg(p.id::text) as ids
    from "Platform" p
    left join (
      select "platformId", array_agg(locale order by locale) as locales
      from "PlatformLocale" where live group by "platformId"
    ) l on l."platformId" = p.id
    where p."basePolicyId" = ${basePolicyId}::uuid and p."archivedAt" is null
    group by p.following, p."baseVersionId", p.facts, l.locales`;
}

/** The names of platforms, by slug. */
export async function findNamesOf(tx: Tx, ids: readonly string[]) {
  return tx.platform.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, name: true },
    orderBy: { slug: "asc" },
  });
}

/** What the platforms of a base do differently now in any of these parts. */
export async function findOverridesOf(
  tx: Tx,
  basePolicyId: string,
  parts: readonly PartRef[],
): Promise<OverrideRow[]> {
  const kinds = parts.map(({ kind }) => kind);
  const keys = parts.map(({ key }) => key);
  return tx.$queryRaw<OverrideRow[]>`
    select o.* from "Override" o
    join "Platform" p on p.id = o."platformId"
    where p."basePolicyId" = ${basePolicyId}::uuid and p."archivedAt" is null and o.active
      and (o."partKind", o."partKey") in (
        select * from unnest(${kinds}::text[], ${keys}::text[]))`;
}

/** The numbers and kinds of a base's versions, without what they say. */
export async function findVersionKinds(tx: Tx, basePolicyId: string) {
  return tx.basePolicyVersion.findMany({
    where: { basePolicyId },
    select: { id: true, number: true, kind: true },
  });
}
