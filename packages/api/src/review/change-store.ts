import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";

import { inGroups } from "../access/store.ts";

/** Platform → the version hash of what it shows now; one that was never published is absent. */
export async function findLiveHashes(
  tx: Tx,
  platformIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.currentVersion.findMany({
    where: { platformId: { in: [...platformIds] } },
    select: { platformId: true, version: { select: { versionHash: true } } },
  });
  return new Map(rows.map(({ platformId, version }) => [platformId, version.versionHash]));
}

/** The platforms of a base and of these groups that are in use, by name. */
export async function findPlatformsOn(tx: Tx, basePolicyId: string, groups: Groups) {
  return tx.platform.findMany({
    where: { basePolicyId, archivedAt: null, ...inGroups(groups) },
    select: { id: true, slug: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** Base → how many platforms in use stand on it. */
export async function countPlatformsOn(
  tx: Tx,
  basePolicyIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.platform.groupBy({
    by: ["basePolicyId"],
    where: { basePolicyId: { in: [...basePolicyIds] }, archivedAt: null },
    _count: { _all: true },
  });
  return new Map(rows.map(({ basePolicyId, _count }) => [basePolicyId, _count._all]));
}
