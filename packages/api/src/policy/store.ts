import type { Db, Tx } from "@cookiedesk/db/connect";
import { type Hash, hashSchema } from "@cookiedesk/domain/hash";
import {
  baseVersionFor,
  followingSchema,
  type HeldBack,
  heldBack,
} from "@cookiedesk/domain/platform/following";
import {
  type AcceptedWarning,
  acceptedWarningSchema,
} from "@cookiedesk/domain/policy/accept-warnings";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";
import { z } from "zod";

import type { LockedSubject } from "./lock-store.ts";
import { readBaseContent } from "../version/store.ts";
import { changeKindView } from "../view.ts";

/** How drafts are read. Each function answers for many owners in the same number of queries. */

const platformParts = {
  locales: { orderBy: { locale: "asc" } },
  basePolicy: true,
  baseVersion: true,
  currentVersion: {
    include: { version: { include: { baseVersion: { include: { basePolicy: true } } } } },
  },
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

export interface PublishedBaseVersion {
  readonly id: string;
  readonly number: number;
  readonly contentHash: Hash;
  readonly content: BasePolicyContent;
  readonly publishedAt: Date;
  readonly kind: ChangeKind;
  readonly note: string;
  /** Warnings that it was published in spite of; who accepted each stands there by id. */
  readonly accepted: readonly AcceptedWarning[];
}

/** The base version that a platform's draft is made from. */
export interface ShownBaseVersion extends PublishedBaseVersion {
  /** What the base published after it; null where it is the newest. */
  readonly heldBack: HeldBack | null;
}

/** Base → its newest published version; a base that was never published is absent. */
export async function findNewestBaseVersions(
  tx: Tx,
  baseIds: readonly string[],
): Promise<Map<string, PublishedBaseVersion>> {
  const rows = await tx.basePolicyVersion.findMany({
    where: { basePolicyId: { in: [...baseIds] } },
    orderBy: [{ basePolicyId: "asc" }, { number: "desc" }],
    distinct: ["basePolicyId"],
  });
  const newest = new Map<string, PublishedBaseVersion>();
  for (const row of rows) newest.set(row.basePolicyId, await withContent(tx, row));
  return newest;
}

type VersionRow = Awaited<ReturnType<Tx["basePolicyVersion"]["findMany"]>>[number];

/** Platform → the base version that its draft resolves against; one whose base was never published is absent. */
export async function findBaseVersionsFor(
  tx: Tx,
  platforms: readonly Pick<PlatformRow, "id" | "basePolicyId" | "following" | "baseVersionId">[],
): Promise<Map<string, ShownBaseVersion>> {
  const baseIds = [...new Set(platforms.map(({ basePolicyId }) => basePolicyId))];
  const rows = await tx.basePolicyVersion.findMany({ where: { basePolicyId: { in: baseIds } } });
  const rowsOf = Map.groupBy(
    rows.map((row) => ({ ...row, kind: changeKindView.parse(row.kind) })),
    ({ basePolicyId }) => basePolicyId,
  );
  const contents = new Map<string, PublishedBaseVersion>();
  const found = new Map<string, ShownBaseVersion>();
  for (const { id, basePolicyId, following, baseVersionId } of platforms) {
    const versions = rowsOf.get(basePolicyId) ?? [];
    const taken = versions.find((version) => version.id === baseVersionId)?.number ?? null;
    const row = baseVersionFor(followingSchema.parse(following), taken, versions);
    if (row === undefined) continue;
    const version = contents.get(row.id) ?? (await withContent(tx, row));
    contents.set(row.id, version);
    found.set(id, { ...version, heldBack: heldBack(row.number, versions) });
  }
  return found;
}

/** The base version that a locked platform resolves against, or the newest of a base; undefined before the first. */
export async function findShownBaseVersion(
  tx: Tx,
  { subject, ...locked }: LockedSubject,
): Promise<ShownBaseVersion | undefined> {
  return (await findBaseVersionsFor(tx, [{ id: subject.id, ...locked }])).get(subject.id);
}

async function withContent(tx: Tx, row: VersionRow): Promise<PublishedBaseVersion> {
  const contentHash = hashSchema.parse(row.contentHash);
  return {
    ...row,
    kind: changeKindView.parse(row.kind),
    contentHash,
    accepted: z.array(acceptedWarningSchema).parse(row.accepted),
    content: await readBaseContent(tx, contentHash),
  };
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

/** Whether a platform stood on a base before it moved, as its history tells. */
export async function everStoodOn(
  tx: Tx,
  platformId: string,
  basePolicyId: string,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from "FieldChange" c join "BasePolicy" b on c.before -> 'value' ->> 'base' = b.key
    where c."ownerId" = ${platformId}::uuid and c."partKind" = 'platform' and c.field = 'base'
      and b.id = ${basePolicyId}::uuid
    limit 1`;
  return rows.length > 0;
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
