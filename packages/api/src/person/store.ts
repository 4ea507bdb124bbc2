import type { Db, Tx } from "@cookiedesk/db/connect";
import type { Person } from "@cookiedesk/domain/access/administration";
import { type Grant, grantSchema } from "@cookiedesk/domain/access/grant";

const grantColumns = { role: true, groupId: true, locales: true } as const;

/** Everybody who has or had an account, by name. */
export async function findPeople(db: Db) {
  const people = await db.user.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      suspendedAt: true,
      lastSeenAt: true,
      twoFactorEnabled: true,
      accounts: { where: { providerId: "credential" }, select: { id: true } },
      grants: {
        select: { ...grantColumns, group: { select: { id: true, name: true } } },
        orderBy: { id: "asc" },
      },
      links: {
        where: { kind: "invitation", usedAt: null },
        select: { expiresAt: true },
        orderBy: { expiresAt: "desc" },
        take: 1,
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.map(({ accounts, grants, ...person }) => ({
    ...person,
    hasPassword: accounts.length > 0,
    grants: grants.map((row) => ({ ...readGrant(row), group: row.group })),
  }));
}

/** Id and name of everybody who is not suspended, by name. */
export async function findNames(db: Db): Promise<{ id: string; name: string }[]> {
  return db.user.findMany({
    where: { suspendedAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** Makes everybody else wait who would change what people may do, so that somebody is left who may. */
export async function lockPeople(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('people', 0))`;
}

/** Everybody, as far as who may administer goes. */
export async function findAdministration(tx: Tx): Promise<Person[]> {
  const people = await tx.user.findMany({
    select: {
      id: true,
      suspendedAt: true,
      accounts: { where: { providerId: "credential" }, select: { id: true } },
      grants: { select: grantColumns, orderBy: { id: "asc" } },
    },
  });
  return people.map(({ id, suspendedAt, accounts, grants }) => ({
    id,
    isSuspended: suspendedAt !== null,
    hasPassword: accounts.length > 0,
    grants: grants.map(readGrant),
  }));
}

/** The groups that a role may be for. */
export async function findAllGroupIds(tx: Tx): Promise<Set<string>> {
  const groups = await tx.platformGroup.findMany({ select: { id: true } });
  return new Set(groups.map(({ id }) => id));
}

/** Whether somebody has this address. */
export async function isAddressTaken(tx: Tx, email: string): Promise<boolean> {
  return (await tx.user.count({ where: { email } })) > 0;
}

/** Writes a person without a password. */
export async function insertPerson(
  tx: Tx,
  { at, ...person }: { id: string; name: string; email: string; language: string; at: Date },
): Promise<void> {
  await tx.user.create({ data: { ...person, createdAt: at, updatedAt: at } });
}

/** Gives a person these roles instead of theirs. */
export async function replaceGrants(
  tx: Tx,
  { newId, at, by }: { newId: () => string; at: Date; by: string },
  userId: string,
  grants: readonly Grant[],
): Promise<void> {
  await tx.roleGrant.deleteMany({ where: { userId } });
  await tx.roleGrant.createMany({
    data: grants.map(({ role, group, locales }) => ({
      id: newId(),
      userId,
      role,
      groupId: group,
      locales: [...locales],
      createdAt: at,
      createdBy: by,
    })),
  });
}

/** Suspends a person, or takes that back. */
export async function writeSuspension(tx: Tx, id: string, suspendedAt: Date | null): Promise<void> {
  await tx.user.update({ where: { id }, data: { suspendedAt } });
}

/** Takes a person's second step away; false where they have none. */
export async function deleteSecondStep(tx: Tx, userId: string): Promise<boolean> {
  const { count } = await tx.twoFactor.deleteMany({ where: { userId } });
  await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
  return count > 0;
}

function readGrant(row: { role: string; groupId: string | null; locales: string[] }): Grant {
  return grantSchema.parse({ role: row.role, group: row.groupId, locales: row.locales });
}
