import type { ActorContext } from "../context.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { findStoredPart } from "../policy/part-store.ts";
import { takePartAway } from "../policy/remove-part.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { wasOnlyAdded } from "./edit-store.ts";
import type { TakeBackRowsInput } from "./input.ts";
import type { TakenBackRows } from "./view.ts";

/** Undoes an addition as one act: takes the rows away, but for those that somebody has worked on since. */
export async function takeBackRows(
  ctx: ActorContext,
  { subject, keys }: TakeBackRowsInput,
): Promise<TakenBackRows> {
  return inTransaction(ctx.db, async (tx) => {
    const locked = await lockSubject(tx, subject);
    if (locked === null) throw notFound(subject.kind === "base" ? "base_policy" : "platform");

    const result: TakenBackRows = { taken: 0, kept: [] };
    for (const key of keys) {
      const stored = await findStoredPart(tx, subject, { kind: "cookie", key });
      if (stored === null) continue;
      if (await wasOnlyAdded(tx, subject.id, key)) {
        await takePartAway(tx, ctx, subject, stored);
        result.taken += 1;
      } else result.kept.push(key);
    }
    return result;
  });
}
