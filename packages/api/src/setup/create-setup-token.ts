import { randomBytes } from "node:crypto";

import type { Db } from "@cookiedesk/db/connect";

import { inTransaction } from "../transaction.ts";
import { hashToken, hasAccount, replaceTokens } from "./store.ts";

/** A link that nobody used for a day is no good any more. */
const lifetimeMs = 24 * 60 * 60 * 1000;

/** A new one-time token for the first account; those before it stop working. Null where there is an account. */
export async function createSetupToken({
  db,
  now,
}: {
  db: Db;
  now: () => Date;
}): Promise<string | null> {
  const token = randomBytes(32).toString("base64url");
  return inTransaction(db, async (tx) => {
    if (await hasAccount(tx)) return null;
    const createdAt = now();
    await replaceTokens(tx, {
      tokenHash: hashToken(token),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + lifetimeMs),
    });
    return token;
  });
}
