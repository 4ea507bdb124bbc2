import { createHash } from "node:crypto";

import type { Tx } from "@cookiedesk/db/connect";

/** A code of an app counts for a minute and a half at most: the step before, its own and the one after. */
const codeLifetimeMs = 2 * 60 * 1000;

/** The person who is half-way through signing in with this cookie; null where there is none. */
export async function findHalfWay(tx: Tx, identifier: string, now: Date): Promise<string | null> {
  const kept = await tx.verification.findFirst({
    where: { identifier, expiresAt: { gt: now } },
    select: { value: true },
  });
  return kept?.value ?? null;
}

/** Makes everybody else wait who would give a code of this person; answers what is known of the second step. */
export async function lockSecondStep(tx: Tx, userId: string) {
  await tx.$executeRaw`select 1 from "TwoFactor" where "userId" = ${userId} for update`;
  return tx.twoFactor.findFirst({
    where: { userId },
    select: { verified: true, lockedUntil: true },
  });
}

/** Whether a code of the app was accepted before: each counts once. */
export async function wasCodeUsed(
  tx: Tx,
  userId: string,
  { code, now }: { code: string; now: Date },
): Promise<boolean> {
  const identifier = usedCode(userId, code);
  return (await tx.verification.count({ where: { identifier, expiresAt: { gt: now } } })) > 0;
}

/** Keeps that a code of the app was accepted, as long as it could be given again. */
export async function markCodeUsed(
  tx: Tx,
  userId: string,
  { id, code, now }: { id: string; code: string; now: Date },
): Promise<void> {
  await tx.verification.create({
    data: {
      id,
      identifier: usedCode(userId, code),
      value: userId,
      expiresAt: new Date(now.getTime() + codeLifetimeMs),
    },
  });
}

function usedCode(userId: string, code: string): string {
  const hash = createHash("sha256").update(`${userId} ${code}`, "utf8").digest("hex");
  return `used-code-${hash}`;
}
