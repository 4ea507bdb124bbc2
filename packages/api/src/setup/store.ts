import { createHash, timingSafeEqual } from "node:crypto";

import type { Db, Tx } from "@cookiedesk/db/connect";

/** What is kept of a one-time link; the token itself is not. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token, "utf8").digest("hex");
}

/** The hash of the token, where it was made here, is not used, not too old, and there is no account yet. */
export async function findUsableToken(
  tx: Tx | Db,
  token: string,
  now: Date,
): Promise<string | null> {
  if (await hasAccount(tx)) return null;
  const wanted = Buffer.from(hashToken(token));
  const rows = await tx.setupToken.findMany({ where: { usedAt: null, expiresAt: { gt: now } } });
  return rows.find(({ tokenHash }) => isSame(Buffer.from(tokenHash), wanted))?.tokenHash ?? null;
}

/** Whether there is anybody who could sign in. */
export async function hasAccount(tx: Tx | Db): Promise<boolean> {
  return (await tx.user.count({ take: 1 })) > 0;
}

/** Whether nothing was ever made here: no base policy, no platform, no account. */
export async function isUntouched(db: Db): Promise<boolean> {
  const counts = await Promise.all([db.basePolicy.count(), db.platform.count(), db.user.count()]);
  return counts.every((count) => count === 0);
}

/** Makes everybody else wait who would use a one-time link up. */
export async function lockTokens(tx: Tx): Promise<void> {
  await tx.$executeRaw`lock table "SetupToken" in exclusive mode`;
}

/** Keeps a new one-time link instead of all before it. */
export async function replaceTokens(
  tx: Tx,
  token: { tokenHash: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await tx.setupToken.deleteMany({});
  await tx.setupToken.create({ data: token });
}

/** Marks a one-time link as used up. */
export async function markTokenUsed(tx: Tx, tokenHash: string, usedAt: Date): Promise<void> {
  await tx.setupToken.update({ where: { tokenHash }, data: { usedAt } });
}

/** Writes the first person, who may do everything and signs in with a password; only its hash is kept. Answers their id. */
export async function insertAccount(
  tx: Tx,
  newId: () => string,
  { name, email, password, at }: { name: string; email: string; password: string; at: Date },
): Promise<string> {
  const id = newId();
  await tx.user.create({ data: { id, name, email, createdAt: at, updatedAt: at } });
  await tx.roleGrant.create({
    data: { id: newId(), userId: id, role: "administrator", createdAt: at, createdBy: id },
  });
  await tx.account.create({
    data: {
      id: newId(),
      accountId: id,
      userId: id,
      providerId: "credential",
      password,
      createdAt: at,
      updatedAt: at,
    },
  });
  return id;
}

function isSame(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
