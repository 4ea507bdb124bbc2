import type { Db, Tx } from "@cookiedesk/db/connect";

/**
 * Leaves a job behind that delivers what is current when it runs. A waiting job of the same platform is enough for both;
 * one that is running, or was when its worker died, gets another behind it.
 */
export async function enqueueDelivery(tx: Pick<Tx, "$executeRaw">, platformId: string) {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      'deliver', json_build_object('platformId', ${platformId}::text), job_key := 'deliver:' || ${platformId}::text)`;
}

/**
 * Has the current version delivered once more, because what surrounds it changed: its address, or that it is archived.
 * Until then it counts as not delivered, so that a worker that dies over it is made up for at the next start.
 */
export async function deliverAgain(tx: Tx, platformId: string): Promise<void> {
  await tx.currentVersion.updateMany({
    where: { platformId },
    data: { deliveredNumber: null, deliveredAt: null },
  });
  await enqueueDelivery(tx, platformId);
}

export type Whereabouts = NonNullable<Awaited<ReturnType<typeof findWhereabouts>>>;

/** Where a platform is found now and was before, and whether it is archived. Null where there is none. */
export async function findWhereabouts(tx: Tx, platformId: string) {
  return tx.platform.findUnique({
    where: { id: platformId },
    select: {
      slug: true,
      url: true,
      archivedAt: true,
      archivedPage: true,
      formerAddresses: { orderBy: { id: "asc" } },
    },
  });
}

/** The platforms whose current version has not reached the public side. */
export async function findUndelivered(tx: Tx | Db): Promise<string[]> {
  const rows = await tx.$queryRaw<{ platformId: string }[]>`
    select "platformId" from "CurrentVersion" where "deliveredNumber" is distinct from "number"`;
  return rows.map(({ platformId }) => platformId);
}

/** Makes every other delivery of this platform wait: the artefact store wants one writer a platform at a time. */
export async function lockDelivery(tx: Tx, platformId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('deliver:' || ${platformId}::text, 0))`;
}

/** Notes which version the public side has: never one that is not published yet. */
export async function markDelivered(
  tx: Tx,
  platformId: string,
  number: number,
  deliveredAt: Date,
): Promise<void> {
  await tx.currentVersion.updateMany({
    where: { platformId, number: { gte: number } },
    data: { deliveredNumber: number, deliveredAt },
  });
}

/** The newest version of a platform that visitors can see; 0 before its first. */
export async function findDelivered(tx: Tx | Db, platformId: string): Promise<number> {
  const current = await tx.currentVersion.findUnique({ where: { platformId } });
  return current?.deliveredNumber ?? 0;
}
