import type { ActorContext } from "../context.ts";
import { findSessions } from "../session/store.ts";
import { describeDevice } from "./describe-device.ts";
import type { SessionsView } from "./view.ts";

/** Where a person is signed in, the place used last first. */
export async function listSessions({
  db,
  actor,
  now,
  sessionId,
}: ActorContext): Promise<SessionsView> {
  const sessions = await findSessions(db, actor.id, now());
  return sessions.map(({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
    id,
    current: id === sessionId,
    ...describeDevice(userAgent ?? ""),
    address: ipAddress === "" ? null : ipAddress,
    since: createdAt.toISOString(),
    lastUsedAt: updatedAt.toISOString(),
  }));
}
