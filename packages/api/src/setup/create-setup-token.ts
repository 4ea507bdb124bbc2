import { randomBytes } from "node:crypto";

import type { Db } from "@cookiedesk/db/connect";

import { inTransaction } from "../transaction.ts";
import { hashToken } from "./store.ts";

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
    if ((await tx.user.count({ take: 1 })) > 0) return null;
    const createdAt = now();
    await tx.setupToken.deleteMany({});
    await tx.setupToken.create({
      data: {
        tokenHash: hashToken(token),
        createdAt,
        expiresAt: new Date(createdAt.getTime() + lifetimeMs),
      },
    });
    return token;
  });
}
