import { tellAct } from "../audit/tell-act.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { UndoFixInput } from "./input.ts";
import type { MadeFix } from "./view.ts";
import { aboutPlaces, lockDrafts, writePlaces } from "./write-places.ts";

/** Puts back what stood before a fix, in one transaction; a place that somebody changed since is left and listed. */
export async function undoFix(ctx: ActorContext, { places }: UndoFixInput): Promise<MadeFix> {
  return inTransaction(ctx.db, async (tx) => {
    const locked = await lockDrafts(tx, places);
    return writePlaces(tx, tellAct(ctx, aboutPlaces(places)), locked, places);
  });
}
