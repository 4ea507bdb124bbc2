import type { Db, Tx } from "@cookiedesk/db/connect";

import { findGrants } from "../access/store.ts";
import type { Actor } from "../context.ts";

/** Ends a session, whether it is still there or not. */
export async function endSession(tx: Tx | Db, id: string): Promise<void> {
  await tx.session.deleteMany({ where: { id } });
}

/** Ends every session of a person but one, or all; answers how many. */
export async function endSessionsExcept(
  tx: Tx,
  userId: string,
  kept: string | null,
): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: { userId, ...(kept === null ? {} : { id: { not: kept } }) },
  });
  return count;
}

/** Ends one session of a person; answers 0 where it is not theirs. */
export async function endSessionOf(tx: Tx, userId: string, id: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { id, userId } });
  return count;
}

/** A person's sessions that have not run out, the one used last first. */
export async function findSessions(db: Db, userId: string, now: Date) {
  return db.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, updatedAt: true, ipAddress: true, userAgent: true },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
  });
}

/** Has every session of a person go on under another secret at its next use. */
export async function renewSessionsOf(tx: Tx, userId: string): Promise<void> {
  await tx.session.updateMany({ where: { userId }, data: { renew: true } });
}

/**
 * Gives a session that is to be renewed another id and secret; the one before ends as if it were that old. False where it
 * was renewed meanwhile.
 */
export async function renewSession(
  tx: Tx,
  id: string,
  { newId, token, formerCreatedAt }: { newId: string; token: string; formerCreatedAt: Date },
): Promise<boolean> {
  const session = await tx.session.findUnique({ where: { id, renew: true } });
  if (session === null) return false;
  const { count } = await tx.session.updateMany({
    where: { id, renew: true },
    data: { renew: false, createdAt: formerCreatedAt },
  });
  if (count === 0) return false;
  await tx.session.create({ data: { ...session, id: newId, token, renew: false } });
  return true;
}

/** The session that a cookie's secret belongs to, and whose it is. */
export async function findSessionByToken(tx: Tx, token: string) {
  return tx.session.findUnique({
    where: { token },
    select: { id: true, user: { select: { id: true, email: true, suspendedAt: true } } },
  });
}

/** Who a session's person is now, with what they may do now; null where they are suspended or gone. */
export async function findActor(tx: Tx | Db, userId: string): Promise<Actor | null> {
  const person = await tx.user.findUnique({
    where: { id: userId, suspendedAt: null },
    select: { id: true, name: true, email: true },
  });
  return person === null ? null : { ...person, grants: await findGrants(tx, userId) };
}

/** Whether the person of this address is suspended; false where there is none. */
export async function isSuspended(tx: Tx, email: string): Promise<boolean> {
  return (await tx.user.count({ where: { email, suspendedAt: { not: null } } })) > 0;
}

/** Keeps when a person was here last. */
export async function noteSeen(tx: Tx | Db, userId: string, at: Date): Promise<void> {
  await tx.user.updateMany({ where: { id: userId }, data: { lastSeenAt: at } });
}
