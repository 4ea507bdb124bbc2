import type { Db, Tx } from "@cookiedesk/db/connect";
import { type Hash, hashSchema } from "@cookiedesk/domain/hash";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";

import { readBaseContent } from "../version/store.ts";

/** How drafts are read. Each function answers for many owners in the same number of queries. */

const platformParts = {
  locales: { orderBy: { locale: "asc" } },
  basePolicy: true,
  currentVersion: { include: { version: { include: { baseVersion: true } } } },
} as const;

export type PlatformRow = Awaited<ReturnType<typeof findPlatforms>>[number];

/** Platforms with their locales, base and current version, by slug. */
export async function findPlatforms(
  tx: Tx,
  { ids, basePolicyId }: { ids?: readonly string[]; basePolicyId?: string },
) {
  return tx.platform.findMany({
    where: {
      ...(ids === undefined ? {} : { id: { in: [...ids] } }),
      ...(basePolicyId === undefined ? {} : { basePolicyId }),
    },
    include: platformParts,
    orderBy: { slug: "asc" },
  });
}

export type BaseRow = Awaited<ReturnType<typeof findBases>>[number];

/** Base policies with their locales, by name. */
export async function findBases(tx: Tx, { ids, key }: { ids?: readonly string[]; key?: string }) {
  return tx.basePolicy.findMany({
    where: {
      ...(ids === undefined ? {} : { id: { in: [...ids] } }),
      ...(key === undefined ? {} : { key }),
    },
    include: { locales: { orderBy: { locale: "asc" } } },
    orderBy: { name: "asc" },
  });
}

export interface NewestBaseVersion {
  readonly id: string;
  readonly number: number;
  readonly contentHash: Hash;
  readonly content: BasePolicyContent;
  readonly publishedAt: Date;
  readonly kind: string;
  readonly note: string;
}

/** Base → its newest published version; a base that was never published is absent. */
export async function findNewestBaseVersions(
  tx: Tx,
  baseIds: readonly string[],
): Promise<Map<string, NewestBaseVersion>> {
  const rows = await tx.basePolicyVersion.findMany({
    where: { basePolicyId: { in: [...baseIds] } },
    orderBy: [{ basePolicyId: "asc" }, { number: "desc" }],
    distinct: ["basePolicyId"],
  });
  const newest = new Map<string, NewestBaseVersion>();
  for (const { basePolicyId, ...row } of rows) {
    const contentHash = hashSchema.parse(row.contentHash);
    newest.set(basePolicyId, {
      ...row,
      contentHash,
      content: await readBaseContent(tx, contentHash),
    });
  }
  return newest;
}

/** The content of one published version of a base; null where there is no such version. */
export async function findBaseContent(
  tx: Tx,
  basePolicyId: string,
  number: number,
): Promise<BasePolicyContent | null> {
  const row = await tx.basePolicyVersion.findUnique({
    where: { basePolicyId_number: { basePolicyId, number } },
  });
  return row === null ? null : readBaseContent(tx, hashSchema.parse(row.contentHash));
}

/** Id → name of the people who wrote something. What is no account (the command line) is its own name. */
export async function findNames(
  tx: Tx | Db,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
