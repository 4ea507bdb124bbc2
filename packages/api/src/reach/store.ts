import type { Tx } from "@cookiedesk/db/connect";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { OverrideRow } from "../policy/override-store.ts";

/** Platforms that speak the same languages, say the same facts, and take versions of their base in the same way. */
export interface AlikeRow {
  readonly following: string;
  readonly baseVersionId: string | null;
  readonly facts: unknown;
  /** The live ones among those that were asked about. */
  readonly locales: string[];
  readonly ids: string[];
}

/**
 * Every platform of a base that is not archived. The database puts those alike together: ten thousand are a few rows.
 * Asking about fewer locales costs less; null asks about all.
 */
export async function findAlikePlatforms(
  tx: Tx,
  basePolicyId: string,
  locales: readonly string[] | null,
): Promise<AlikeRow[]> {
  const asked = locales ?? (await findLiveLocales(tx, basePolicyId));
  return tx.$queryRaw<AlikeRow[]>`
    select following, "baseVersionId", facts, locales, array_agg(id) as ids
    from (
      select p.id::text, p.following, p."baseVersionId"::text, p.facts,
        array(
          select l.locale from "PlatformLocale" l
          where l."platformId" = p.id and l.locale = any(${asked}::text[]) and l.live
          order by l.locale
        ) as locales
      from "Platform" p
      where p."basePolicyId" = ${basePolicyId}::uuid and p."archivedAt" is null
    ) platform
    group by following, "baseVersionId", facts, locales`;
}

async function findLiveLocales(tx: Tx, basePolicyId: string): Promise<string[]> {
  const rows = await tx.platformLocale.findMany({
    where: { live: true, platform: { basePolicyId } },
    select: { locale: true },
    distinct: ["locale"],
  });
  return rows.map(({ locale }) => locale);
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
