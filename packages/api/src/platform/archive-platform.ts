import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { findPlatforms, type PlatformRow } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { deliverAgain, lockDelivery } from "../version/delivery-store.ts";
import { archivedPlace, writeArchived } from "./archive-store.ts";
import type { ArchivePlatformInput, UnarchivePlatformInput } from "./life-cycle-input.ts";

/** Takes a platform out of use: nothing more is published of it, and its page says so or goes. Its versions stay. */
export async function archivePlatform(
  ctx: ActorContext,
  { platformId, page, reason }: ArchivePlatformInput,
): Promise<{ ok: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const platform = await lockPlatform(tx, platformId);
    if (platform.archivedPage === page) return { ok: true };
    const archivedAt = platform.archivedAt ?? ctx.now();
    await writeArchived(tx, platformId, { archivedAt, archivedPage: page });
    await recordChange(tx, ctx, platformId, {
      ...archivedPlace,
      before: platform.archivedPage,
      after: { page, reason: reason.trim() },
      revision: 0,
    });
    if (platform.currentVersion !== null) await deliverAgain(tx, platformId);
    return { ok: true };
  });
}

/** Brings an archived platform back as it was. */
export async function unarchivePlatform(
  ctx: ActorContext,
  { platformId }: UnarchivePlatformInput,
): Promise<{ ok: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const platform = await lockPlatform(tx, platformId);
    if (platform.archivedAt === null) return { ok: true };
    await writeArchived(tx, platformId, { archivedAt: null, archivedPage: null });
    const change = { before: platform.archivedPage, after: null, revision: 0 };
    await recordChange(tx, ctx, platformId, { ...archivedPlace, ...change });
    if (platform.currentVersion !== null) await deliverAgain(tx, platformId);
    return { ok: true };
  });
}

/** A delivery that is under way ends first, so that it cannot report what was before as the delivered state. */
async function lockPlatform(tx: Tx, id: string): Promise<PlatformRow> {
  await lockDelivery(tx, id);
  await lockSubject(tx, { kind: "platform", id });
  const [platform] = await findPlatforms(tx, { ids: [id] });
  if (platform === undefined) throw notFound("platform");
  return platform;
}
