import type { Tx } from "@cookiedesk/db/connect";

import type { Subject } from "./view.ts";

/** A subject that nobody else edits or publishes until the transaction ends. */
export interface LockedSubject {
  readonly subject: Subject;
  readonly basePolicyId: string;
  /** How a platform takes its base's versions; a base's own draft has no such thing. */
  readonly following: string;
  readonly baseVersionId: string | null;
}

/** Makes everybody else who would edit or publish this subject wait. Null where it is gone. */
export async function lockSubject(tx: Tx, subject: Subject): Promise<LockedSubject | null> {
  if (subject.kind === "base") {
    const rows = await tx.$queryRaw<
      { id: string }[]
    >`select id from "BasePolicy" where id = ${subject.id}::uuid for update`;
    return rows.length === 0
      ? null
      : { subject, basePolicyId: subject.id, following: "follows", baseVersionId: null };
  }
  const [row] = await tx.$queryRaw<Omit<LockedSubject, "subject">[]>`
    select "basePolicyId", following, "baseVersionId"
    from "Platform" where id = ${subject.id}::uuid for update`;
  return row === undefined ? null : { subject, ...row };
}

/**
 * Makes everybody else wait who would give a part a key: two parts that meet on one page, a base's and a platform's,
 * must not share one. Taken before the subject's own lock, always in that order.
 */
export async function lockKeys(tx: Tx, { kind, id }: Subject): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(hashtextextended('keys', 0))`;
  if (kind === "base") {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('keys:' || ${id}::uuid::text, 0))`;
    return;
  }
  await tx.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended('keys:' || "basePolicyId"::text, 0))
    from "Platform" where id = ${id}::uuid`;
}

/**
 * Makes everybody else wait who would give a part a key on any base, or bring a platform to another: while one holds
 * this, the keys that meet on a page are known. Taken before every other lock.
 */
export async function lockAllKeys(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('keys', 0))`;
}

/** Makes everybody else wait who would edit or publish any of these platforms; always in one order. */
export async function lockPlatforms(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from "Platform" where id = any(${[...ids]}::uuid[]) order by id for update`;
}
