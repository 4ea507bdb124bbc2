import type { Tx } from "@cookiedesk/db/connect";

import { onlyOne, tellAct } from "../audit/tell-act.ts";
import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { findPlatforms, type PlatformRow } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { deliverAgain, lockDelivery } from "../version/delivery-store.ts";
import { archivedPlace, writeArchived } from "./archive-store.ts";
import type { ArchivePlatformInput, UnarchivePlatformInput } from "./life-cycle-input.ts";
import { findSelected } from "./selection.ts";
import type { ArchiveManyInput, UnarchiveManyInput } from "./selection-input.ts";
import type { ChangedMany } from "./selection-view.ts";

type Archiving = Pick<ArchivePlatformInput, "page" | "reason">;

/** Takes a platform out of use: nothing more is published of it, and its page says so or goes. Its versions stay. */
export async function archivePlatform(
  ctx: ActorContext,
  { platformId, ...archiving }: ArchivePlatformInput,
): Promise<{ ok: true }> {
  await inTransaction(ctx.db, (tx) => archive(tx, ctx, platformId, archiving));
  return { ok: true };
}

/** Brings an archived platform back as it was. */
export async function unarchivePlatform(
  ctx: ActorContext,
  { platformId }: UnarchivePlatformInput,
): Promise<{ ok: true }> {
  await inTransaction(ctx.db, (tx) => archive(tx, ctx, platformId, null));
  return { ok: true };
}

/** Archives platforms one after the other, each whole: where it is cut short, sending it again does the rest. */
export async function archiveMany(
  ctx: ActorContext,
  { selection, ...archiving }: ArchiveManyInput,
): Promise<ChangedMany> {
  return archiveEach(ctx, selection, archiving);
}

/** Brings archived platforms back, each whole. */
export async function unarchiveMany(
  ctx: ActorContext,
  { selection }: UnarchiveManyInput,
): Promise<ChangedMany> {
  return archiveEach(ctx, selection, null);
}

async function archiveEach(
  ctx: ActorContext,
  selection: ArchiveManyInput["selection"],
  archiving: Archiving | null,
): Promise<ChangedMany> {
  const selected = await inTransaction(ctx.db, (tx) => findSelected(tx, ctx, "publish", selection));
  if (!selected.ok) return selected;
  const changed: string[] = [];
  const told = tellAct(ctx, { subject: onlyOne("platform", selected.ids) });
  for (const id of selected.ids)
    if (await inTransaction(ctx.db, (tx) => archive(tx, told, id, archiving))) changed.push(id);
  return { ok: true, changed };
}

/** Archives a platform, or brings it back where nothing is said of how; whether that was a change. */
async function archive(
  tx: Tx,
  ctx: ActorContext,
  id: string,
  archiving: Archiving | null,
): Promise<boolean> {
  const platform = await lockPlatform(tx, id);
  const page = archiving?.page ?? null;
  if (platform.archivedPage === page) return false;

  const archivedAt = page === null ? null : (platform.archivedAt ?? ctx.now());
  await writeArchived(tx, id, { archivedAt, archivedPage: page });
  await recordChange(tx, ctx, id, {
    ...archivedPlace,
    before: platform.archivedPage,
    after: archiving === null ? null : { page: archiving.page, reason: archiving.reason.trim() },
    revision: 0,
  });
  if (platform.currentVersion !== null) await deliverAgain(tx, id);
  return true;
}

/** A delivery that is under way ends first, so that it cannot report what was before as the delivered state. */
async function lockPlatform(tx: Tx, id: string): Promise<PlatformRow> {
  await lockDelivery(tx, id);
  await lockSubject(tx, { kind: "platform", id });
  const [platform] = await findPlatforms(tx, { ids: [id] });
  if (platform === undefined) throw notFound("platform");
  return platform;
}
