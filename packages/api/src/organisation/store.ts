import type { Db, Tx } from "@cookiedesk/db/connect";

/** How many people have to approve a base policy, or a platform that is in no group. */
export async function findApprovals(tx: Tx | Db): Promise<number> {
  const { approvals } = await tx.organisation.findUniqueOrThrow({ where: { id: 1 } });
  return approvals;
}

/** The same, which nobody else changes until the transaction ends. */
export async function lockApprovals(tx: Tx): Promise<number> {
  await tx.$queryRaw`select id from "Organisation" where id = 1 for update`;
  return findApprovals(tx);
}

/** Sets how many people have to approve. */
export async function writeApprovals(tx: Tx, approvals: number): Promise<void> {
  await tx.organisation.update({ where: { id: 1 }, data: { approvals } });
}
