import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import type { FieldRef } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import type { OverrideRow } from "../policy/override-store.ts";
import { refOfOverride } from "../policy/stored-override.ts";

/** What says which base version a platform shows, and its name. */
export interface OverridingPlatform {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly basePolicyId: string;
  readonly following: string;
  readonly baseVersionId: string | null;
}

/** The platforms of a base, archived ones left out, that do anything differently now, by slug. */
export async function findOverridingPlatforms(
  tx: Tx,
  basePolicyId: string,
): Promise<OverridingPlatform[]> {
  return tx.$queryRaw<OverridingPlatform[]>`
    select p.id, p.slug, p.name, p."basePolicyId", p.following, p."baseVersionId"
    from "Platform" p
    where p."basePolicyId" = ${basePolicyId}::uuid and p."archivedAt" is null
      and exists (select from "Override" o where o."platformId" = p.id and o.active)
    order by p.slug`;
}

/** What these platforms do differently now. */
export async function findOverridesNow(
  tx: Tx,
  platformIds: readonly string[],
): Promise<OverrideRow[]> {
  return tx.override.findMany({ where: { platformId: { in: [...platformIds] }, active: true } });
}

/** Makes everybody wait who would edit or publish one of these platforms; taken in one order by all who take several. */
export async function lockPlatforms(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from "Platform" where id = any(${[...ids]}::uuid[]) order by id for update`;
}

/** An override as it was before an act decided it, and the revision that the act made. */
export interface Settling extends FieldRef {
  readonly platformId: string;
  readonly own: Json;
  readonly anchor: Json;
  readonly revision: number;
}

const keptConflict = z.object({ value: z.json(), anchor: z.json() });

/** What an act decided; nothing where there is no such act, or it decided no conflict. */
export async function findSettlings(tx: Tx, entryId: string): Promise<Settling[]> {
  const changes = await tx.fieldChange.findMany({ where: { entryId }, orderBy: { id: "asc" } });
  return changes.flatMap((change) => {
    const before = keptConflict.safeParse(change.before);
    if (!before.success) return [];
    const { value: own, anchor } = before.data;
    const { ownerId: platformId, revision } = change;
    return [{ platformId, ...refOfOverride(change), own, anchor, revision }];
  });
}

/** Platforms by their ids, to be named. */
export async function findPlatformNames(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; slug: string; name: string }[]> {
  return tx.platform.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, name: true },
  });
}

/** One platform with what says which base version it shows; null where it is gone. */
export async function findPlatformBase(tx: Tx, id: string): Promise<OverridingPlatform | null> {
  return tx.platform.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      name: true,
      basePolicyId: true,
      following: true,
      baseVersionId: true,
    },
  });
}
