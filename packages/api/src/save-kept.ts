import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import { decideSave, type KeptField } from "@cookiedesk/domain/policy/save-field";

import type { ActorContext } from "./context.ts";
import { findEdits, findEditTo, type Place, recordChange } from "./history-store.ts";
import { findNames } from "./policy/store.ts";
import type { SaveResult } from "./save-result.ts";

interface Save {
  readonly place: Place;
  readonly kept: KeptField;
  readonly written: KeptField;
}

/** Decides on a save whose owner is locked, writes it with its line in the history, and says what became of it. */
export async function saveKept(
  tx: Tx,
  ctx: ActorContext,
  ownerId: string,
  { place, kept, written }: Save,
  write: (revision: number) => Promise<unknown>,
): Promise<SaveResult> {
  const decision = decideSave(kept, written);
  if (decision.kind === "lost_race") return lostRace(tx, ownerId, place, kept, written.value);
  if (decision.kind === "write") {
    await write(decision.revision);
    const change = {
      ...place,
      before: kept.value,
      after: written.value,
      revision: decision.revision,
    };
    await recordChange(tx, ctx, ownerId, change);
  }
  return saved(tx, ownerId, {
    revision: decision.revision,
    unchanged: decision.kind === "unchanged",
  });
}

/** The answer to a save that holds, with the number of edits that its owner has had. */
export async function saved(
  tx: Tx,
  ownerId: string,
  result: { revision: number; unchanged: boolean },
): Promise<SaveResult> {
  const { editRevision } = await findEdits(tx, ownerId);
  return { ok: true, ...result, editRevision };
}

/** Both values, and whose the kept one is. */
export async function lostRace(
  tx: Tx,
  ownerId: string,
  place: Place,
  kept: KeptField,
  mine: Json,
): Promise<SaveResult> {
  const last = await findEditTo(tx, ownerId, place, kept.revision);
  const nameOf = await findNames(tx, last === null ? [] : [last.by]);
  return {
    ok: false,
    code: "lost_race",
    mine,
    theirs: {
      value: kept.value,
      revision: kept.revision,
      by: last === null ? "" : nameOf(last.by),
      at: (last?.at ?? new Date(0)).toISOString(),
    },
  };
}
