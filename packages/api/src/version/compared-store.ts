import type { Tx } from "@cookiedesk/db/connect";

const withBase = {
  platform: true,
  current: true,
  baseVersion: { include: { basePolicy: true } },
} as const;

/** One version of a platform, or the one that is live, with its base; null where there is no such version. */
export async function findComparedVersion(tx: Tx, platformId: string, number: number | "live") {
  return number === "live"
    ? tx.policyVersion.findFirst({
        where: { platformId, current: { isNot: null } },
        include: withBase,
      })
    : tx.policyVersion.findUnique({
        where: { platformId_number: { platformId, number } },
        include: withBase,
      });
}

/** One published version of a base; null where there is no such version. */
export async function findComparedBaseVersion(tx: Tx, basePolicyId: string, number: number) {
  return tx.basePolicyVersion.findUnique({
    where: { basePolicyId_number: { basePolicyId, number } },
    include: { basePolicy: true },
  });
}
