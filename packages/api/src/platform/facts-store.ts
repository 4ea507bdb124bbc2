import type { Tx } from "@cookiedesk/db/connect";
import { type Facts, factsSchema } from "@cookiedesk/domain/platform/fact";

/** What is true of each platform of a base that is not archived, one entry a platform. */
export async function findFactsOfPlatforms(tx: Tx, basePolicyId: string): Promise<Facts[]> {
  const platforms = await tx.platform.findMany({
    where: { basePolicyId, archivedAt: null },
    select: { facts: true },
  });
  return platforms.map(({ facts }) => factsSchema.parse(facts));
}
