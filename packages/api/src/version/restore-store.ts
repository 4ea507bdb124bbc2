import type { Tx } from "@cookiedesk/db/connect";

/** Lets a platform's draft speak of categories and providers as they were sealed, or (null) as they are today. */
export async function writeCatalogueHash(
  tx: Tx,
  id: string,
  catalogueHash: string | null,
  revisions: Record<string, number>,
): Promise<void> {
  await tx.platform.update({ where: { id }, data: { catalogueHash, revisions } });
}
