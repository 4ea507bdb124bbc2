import type { Db } from "@cookiedesk/db/connect";

/** Ends a session, whether it is still there or not. */
export async function endSession(db: Db, id: string): Promise<void> {
  await db.session.deleteMany({ where: { id } });
}
