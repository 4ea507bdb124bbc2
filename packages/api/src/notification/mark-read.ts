import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import type { Tx } from "@cookiedesk/db/connect";
import { inTransaction } from "../transaction.ts";
import type { MarkAllReadInput, MarkReadInput } from "./input.ts";
import { markRead, markReadUpTo } from "./store.ts";
import type { MarkedRead } from "./view.ts";

/** Marks these as read; those of other people are left as they are. */
export async function markNotificationsRead(
  ctx: ActorContext,
  { ids }: MarkReadInput,
): Promise<MarkedRead> {
  return mark(ctx, (tx) => markRead(tx, ctx.actor.id, ids, ctx.now()));
}

/** Marks all of the caller's as read that had come when they looked. */
export async function markAllNotificationsRead(
  ctx: ActorContext,
  { upTo }: MarkAllReadInput,
): Promise<MarkedRead> {
  return mark(ctx, (tx) => markReadUpTo(tx, ctx.actor.id, upTo, ctx.now()));
}

async function mark(ctx: ActorContext, write: (tx: Tx) => Promise<number>): Promise<MarkedRead> {
  return inTransaction(ctx.db, async (tx) => {
    const marked = await write(tx);
    if (marked > 0) {
      const subject = { kind: "person", id: ctx.actor.id };
      await recordAct(tx, ctx, { subject, after: { notificationsRead: marked } });
    }
    return { ok: true, marked };
  });
}
