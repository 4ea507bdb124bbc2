import type { Db, Tx } from "@cookiedesk/db/connect";

/** One transaction: all of it or nothing. Waits for its turn rather than failing where many write at once. */
export function inTransaction<Result>(
  db: Db,
  work: (tx: Tx) => Promise<Result>,
  { seconds = 30 }: { seconds?: number } = {},
): Promise<Result> {
  return db.$transaction(work, { maxWait: 20_000, timeout: seconds * 1000 });
}

/** Whether a write failed because another row has one of its unique values already. */
export function isClash(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "P2002";
}
