import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext } from "../context.ts";
import type { Told } from "./notify.ts";

/** Writes one notification for each of these people, and leaves a mail behind for those who want it at once. */
export async function insertNotifications(
  tx: Tx,
  ctx: ActorContext,
  people: readonly string[],
  told: Told,
): Promise<void> {
  const at = ctx.now();
  const rows = people.map((personId) => ({
    id: ctx.newId(),
    personId,
    by: ctx.actor.id,
    at,
    ...told,
  }));
  await tx.notification.createMany({ data: rows });
  if (ctx.mail === null) return;
  await tx.$queryRaw`
    select graphile_worker.add_job('tell', json_build_object('notificationId', n.id))::text
    from "Notification" n join "User" u on u.id = n."personId"
    where n.id = any(${rows.map(({ id }) => id)}::uuid[]) and u.mail = 'at_once' and u."suspendedAt" is null`;
}

/** Marks those of these that are the person's own and not read yet; answers how many. */
export async function markRead(
  tx: Tx,
  personId: string,
  ids: readonly string[],
  at: Date,
): Promise<number> {
  const { count } = await tx.notification.updateMany({
    where: { id: { in: [...ids] }, personId, readAt: null },
    data: { readAt: at },
  });
  return count;
}

/** Marks all of the person's own up to this one, by the order in which they came; answers how many. */
export async function markReadUpTo(
  tx: Tx,
  personId: string,
  id: string,
  at: Date,
): Promise<number> {
  const { count } = await tx.notification.updateMany({
    where: { id: { lte: id }, personId, readAt: null },
    data: { readAt: at },
  });
  return count;
}

/** How a person wants to be told; null where they are gone, or may not come in. */
export async function findRecipient(tx: Tx, id: string) {
  return tx.user.findFirst({
    where: { id, suspendedAt: null },
    select: { id: true, email: true, mail: true, language: true },
  });
}

/** Whose a notification is that has not gone out by mail, held until the transaction ends; null where it has. */
export async function lockUnmailed(tx: Tx, id: string): Promise<string | null> {
  const rows = await tx.$queryRaw<{ personId: string }[]>`
    select "personId" from "Notification" where id = ${id}::uuid and "mailedAt" is null for update`;
  return rows[0]?.personId ?? null;
}

/** The unread notifications since then of one person that have not gone out by mail, held until the transaction ends. */
export async function lockAllUnmailed(tx: Tx, personId: string, since: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from "Notification"
    where "personId" = ${personId} and "mailedAt" is null and "readAt" is null and at >= ${since}
    order by id for update`;
  return rows.map(({ id }) => id);
}

/** Notes that these went out by mail. */
export async function markMailed(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await tx.notification.updateMany({
    where: { id: { in: [...ids] }, mailedAt: null },
    data: { mailedAt: at },
  });
}

/** The people who get a digest, and for whom something has come since then. */
export async function findDigestReaders(tx: Pick<Tx, "$queryRaw">, since: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select u.id from "User" u
    where u.mail = 'daily' and u."suspendedAt" is null and exists (
      select from "Notification" n
      where n."personId" = u.id and n."mailedAt" is null and n."readAt" is null and n.at >= ${since})
    order by u.id`;
  return rows.map(({ id }) => id);
}
