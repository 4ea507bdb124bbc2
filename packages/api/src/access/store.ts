import type { Db, Tx } from "@cookiedesk/db/connect";
import type { Act } from "@cookiedesk/domain/access/act";
import { type Grant, grantSchema } from "@cookiedesk/domain/access/grant";
import { type Groups, may, type Target } from "@cookiedesk/domain/access/may";
import { z } from "zod";

/** Platform → the ids of its groups, for those of these platforms that there are. */
export async function findGroupIds(
  tx: Tx | Db,
  platformIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await tx.$queryRaw<{ id: string; groups: string[] }[]>`
    select p.id, coalesce(array_agg(m."groupId") filter (where m."groupId" is not null), '{}') as groups
    from "Platform" p left join "PlatformGroupMember" m on m."platformId" = p.id
    where p.id = any(${[...new Set(platformIds)]}::uuid[])
    group by p.id`;
  return new Map(rows.map(({ id, groups }) => [id, groups]));
}

/** Asks for the platforms of these groups only. (Raw SQL says the same in its own words.) */
export function inGroups(groups: Groups) {
  return groups === null ? {} : { groups: { some: { groupId: { in: [...groups] } } } };
}

/** What a person may do; nothing where they are suspended or gone. */
export async function findGrants(tx: Tx | Db, userId: string): Promise<readonly Grant[]> {
  const rows = await tx.roleGrant.findMany({
    where: { userId, user: { suspendedAt: null } },
    orderBy: { id: "asc" },
  });
  return readGrants(rows);
}

/** The people who may do this on a platform in these groups, or, without any, on what all platforms share. */
export async function findPeopleWho(
  tx: Tx,
  act: Act,
  target: Target,
): Promise<readonly { id: string; name: string; email: string }[]> {
  const people = await tx.user.findMany({
    where: { suspendedAt: null, grants: { some: {} } },
    select: { id: true, name: true, email: true, grants: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people
    .filter(({ grants }) => may(readGrants(grants), act, target).ok)
    .map(({ id, name, email }) => ({ id, name, email }));
}

function readGrants(
  rows: readonly { role: string; groupId: string | null; locales: string[] }[],
): readonly Grant[] {
  const grants = rows.map(({ role, groupId, locales }) => ({ role, group: groupId, locales }));
  return z.array(grantSchema).parse(grants);
}
