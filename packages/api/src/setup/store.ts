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
  if ((await tx.user.count({ take: 1 })) > 0) return null;
  const wanted = Buffer.from(hashToken(token));
  const rows = await tx.setupToken.findMany({ where: { usedAt: null, expiresAt: { gt: now } } });
  return rows.find(({ tokenHash }) => isSame(Buffer.from(tokenHash), wanted))?.tokenHash ?? null;
}

function isSame(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
