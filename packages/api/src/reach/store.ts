import type { Tx } from "@cookiedesk/db/connect";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { OverrideRow } from "../policy/override-store.ts";

/** What decides how a change of its base reaches a platform, and its name. */
export interface ReachedPlatformRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly following: string;
  readonly baseVersionId: string | null;
  readonly facts: unknown;
  /** The live ones. */
  readonly locales: string[];
}

/** Every platform of a base that is not archived, by slug, in one query for ten thousand. */
export async function findReachedPlatforms(
  tx: Tx,
  basePolicyId: string,
): Promise<ReachedPlatformRow[]> {
  return tx.$queryRaw<ReachedPlatformRow[]>`
    select p.id, p.slug, p.name, p.following, p."baseVersionId", p.facts,
      array(select l.locale from "PlatformLocale" l where l."platformId" = p.id and l.live) as locales
    from "Platform" p
    where p."basePolicyId" = ${basePolicyId}::uuid and p."archivedAt" is null
    order by p.slug`;
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
