import type { Db, Tx } from "@cookiedesk/db/connect";
import type { Groups } from "@cookiedesk/domain/access/may";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import type { Group, GroupList } from "./view.ts";

/** What the history of edits calls a group itself. */
export const groupPart = { kind: "group", key: "group" };

/**
 * These groups and those that their platforms are in, by name, with how many platforms in use each holds. Platforms of
 * other groups are not counted.
 */
export async function listGroupRows(tx: Tx | Db, groups: Groups): Promise<GroupList> {
  return tx.$queryRaw<GroupList>`
    select g.id, g.key, g.name, g.approvals, (count(p.id) filter (where p."archivedAt" is null))::int as platforms
    from "PlatformGroup" g
    left join "PlatformGroupMember" m on m."groupId" = g.id
    left join "Platform" p on p.id = m."platformId" and (${groups}::uuid[] is null or exists (
      select from "PlatformGroupMember" own
      where own."platformId" = p.id and own."groupId" = any(${groups}::uuid[])))
    where ${groups}::uuid[] is null or g.id = any(${groups}::uuid[]) or p.id is not null
    group by g.id
    order by lower(g.name), g.key`;
}

/** Every group, by key. */
export async function findGroups(tx: Tx): Promise<Group[]> {
  return tx.platformGroup.findMany({
    select: { id: true, key: true, name: true },
    orderBy: { key: "asc" },
  });
}

/** One group that nobody else changes until the transaction ends; null where it is gone. */
export async function lockGroup(tx: Tx, id: string): Promise<Group | null> {
  const [row] = await tx.$queryRaw<Group[]>`
    select id, key, name from "PlatformGroup" where id = ${id}::uuid for update`;
  return row ?? null;
}

/** Writes a new group with its line in the history. */
export async function insertGroup(tx: Tx, ctx: ActorContext, group: Group): Promise<void> {
  await tx.platformGroup.create({
    data: { ...group, createdAt: ctx.now(), createdBy: ctx.actor.id },
  });
  await recordChange(tx, ctx, group.id, {
    part: groupPart,
    field: "created",
    locale: null,
    before: null,
    after: { key: group.key, name: group.name },
    revision: 0,
  });
}

/** Gives a group another name. */
export async function writeGroupName(tx: Tx, id: string, name: string): Promise<void> {
  await tx.platformGroup.update({ where: { id }, data: { name } });
}

/** Sets how many people have to approve before anything of a group's platforms is published. */
export async function writeGroupApprovals(tx: Tx, id: string, approvals: number): Promise<void> {
  await tx.platformGroup.update({ where: { id }, data: { approvals } });
}

/** How many people have to approve before anything of a group's platforms is published. */
export async function findGroupApprovals(tx: Tx, id: string): Promise<number> {
  const { approvals } = await tx.platformGroup.findUniqueOrThrow({ where: { id } });
  return approvals;
}

/** Takes a group away; the platforms in it stay, in no such group. */
export async function deleteGroup(tx: Tx, id: string): Promise<void> {
  await tx.platformGroup.delete({ where: { id } });
}

/** The platforms of a group. */
export async function findMembers(tx: Tx, groupId: string): Promise<string[]> {
  const rows = await tx.platformGroupMember.findMany({
    where: { groupId },
    orderBy: { platformId: "asc" },
  });
  return rows.map(({ platformId }) => platformId);
}

/** Platform → the keys of its groups, in order, for the platforms that are in any. */
export async function findGroupKeys(
  tx: Tx,
  platformIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ platformId: string; keys: string[] }[]>`
    select m."platformId", array_agg(g.key order by g.key) as keys
    from "PlatformGroupMember" m join "PlatformGroup" g on g.id = m."groupId"
    where m."platformId" = any(${[...platformIds]}::uuid[])
    group by m."platformId"`;
  return new Map(rows.map(({ platformId, keys }) => [platformId, keys]));
}

/** Platform → its groups by name, for the platforms that are in any. */
export async function findGroupsOf(
  tx: Tx,
  platformIds: readonly string[],
): Promise<Map<string, Group[]>> {
  const rows = await tx.platformGroupMember.findMany({
    where: { platformId: { in: [...platformIds] } },
    select: { platformId: true, group: { select: { id: true, key: true, name: true } } },
    orderBy: { group: { name: "asc" } },
  });
  const groupsOf = Map.groupBy(rows, ({ platformId }) => platformId);
  return new Map(
    [...groupsOf].map(([id, members]): [string, Group[]] => [
      id,
      members.map(({ group }) => group),
    ]),
  );
}

/** Puts platforms into a group; those in it stay. */
export async function insertMembers(
  tx: Tx,
  members: readonly { groupId: string; platformId: string }[],
): Promise<void> {
  await tx.platformGroupMember.createMany({ data: [...members], skipDuplicates: true });
}

/** Takes platforms out of a group. */
export async function deleteMembers(
  tx: Tx,
  groupId: string,
  platformIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    delete from "PlatformGroupMember"
    where "groupId" = ${groupId}::uuid and "platformId" = any(${[...platformIds]}::uuid[])`;
}
