import { createHash } from "node:crypto";

import type { Db, Tx } from "@cookiedesk/db/connect";
import { waitAfter } from "@cookiedesk/domain/access/sign-in-wait";

import { inTransaction } from "../transaction.ts";

/** Nobody waits for what they typed yesterday. */
const forgottenAfterMs = 24 * 60 * 60 * 1000;

/**
 * Counts one attempt on the account of this address and answers 0, or how many seconds to wait before there may be one. It
 * counts before anything is tried, and for addresses that nobody has: neither many at once nor the answer tell more.
 */
export async function takeAttempt(db: Db, email: string, now: Date): Promise<number> {
  const emailHash = hashOf(email);
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('attempt:' || ${emailHash}, 0))`;
    await tx.signInFailure.deleteMany({
      where: { lastAt: { lt: new Date(now.getTime() - forgottenAfterMs) } },
    });
    const kept = await tx.signInFailure.findUnique({ where: { emailHash } });
    if (kept !== null) {
      const endsAt = kept.lastAt.getTime() + waitAfter(kept.count) * 1000;
      if (endsAt > now.getTime()) return Math.ceil((endsAt - now.getTime()) / 1000);
    }
    const count = (kept?.count ?? 0) + 1;
    await tx.signInFailure.upsert({
      where: { emailHash },
      create: { emailHash, count, lastAt: now },
      update: { count, lastAt: now },
    });
    return 0;
  });
}

/** Forgets the attempts on an account: one of them was right. */
export async function forgetAttempts(tx: Tx, email: string): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { emailHash: hashOf(email) } });
}

function hashOf(email: string): string {
  return createHash("sha256").update(email.trim().toLowerCase(), "utf8").digest("hex");
}
