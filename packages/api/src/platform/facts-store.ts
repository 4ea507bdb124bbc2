import type { Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";
import { type Facts, factsSchema } from "@cookiedesk/domain/platform/fact";

import { inGroups } from "../access/store.ts";

/** What is true of each platform of a base and of these groups that is not archived, one entry a platform. */
export async function findFactsOfPlatforms(
  tx: Tx,
  groups: Groups,
  basePolicyId: string,
): Promise<Facts[]> {
  const platforms = await tx.platform.findMany({
    where: { basePolicyId, archivedAt: null, ...inGroups(groups) },
    select: { facts: true },
  });
  return platforms.map(({ facts }) => factsSchema.parse(facts));
}
