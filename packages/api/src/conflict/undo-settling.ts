import type { Tx } from "@cookiedesk/db/connect";
import type { FieldRef } from "@cookiedesk/domain/policy/policy-field";

import { assertMay } from "../access/assert-may.ts";
import type { ActorContext } from "../context.ts";
import { recordChanges } from "../history-store.ts";
import { placeKey } from "../policy/field-source.ts";
import { findOverrides, type OverrideRow, writeOverride } from "../policy/override-store.ts";
import { findNames } from "../policy/store.ts";
import { refOfOverride, unwrap } from "../policy/stored-override.ts";
import { inTransaction } from "../transaction.ts";
import type { UndoSettlingInput } from "./input.ts";
import { findPlatformNames, findSettlings, lockPlatforms, type Settling } from "./store.ts";
import type { UndoneSettling } from "./view.ts";

/**
 * Takes back what one act decided: own words stand again over the base's words that they were written against, to be
 * decided anew. What somebody wrote since stays as it is and is listed.
 */
export async function undoSettling(
  ctx: ActorContext,
  { entry }: UndoSettlingInput,
): Promise<UndoneSettling> {
  return inTransaction(ctx.db, async (tx) => {
    const settlings = await findSettlings(tx, entry);
    const ids = [...new Set(settlings.map(({ platformId }) => platformId))];
    await assertMay(tx, ctx.actor, "edit", { kind: "platforms", ids });
    await lockPlatforms(tx, ids);

    const settled = await findPresent(tx, settlings, ids);
    const undone = settled.filter(isAsSettled);
    await putBack(tx, ctx, undone);
    return {
      platforms: new Set(undone.map(({ platformId }) => platformId)).size,
      undone: undone.length,
      left: await describeLeft(
        tx,
        settled.filter((one) => !isAsSettled(one)),
      ),
    };
  });
}

/** What an act decided, and what became of it. */
interface Settled extends Settling {
  readonly row: OverrideRow;
}

function isAsSettled({ revision, row }: Settled): boolean {
  return row.revision === revision;
}

async function findPresent(
  tx: Tx,
  settlings: readonly Settling[],
  platformIds: readonly string[],
): Promise<Settled[]> {
  const keyOf = (platformId: string, place: FieldRef) => `${platformId} ${placeKey(place)}`;
  const rows = new Map(
    (await findOverrides(tx, platformIds)).map((row) => [
      keyOf(row.platformId, refOfOverride(row)),
      row,
    ]),
  );
  return settlings.map((settling) => {
    const row = rows.get(keyOf(settling.platformId, settling));
    // Overrides are switched off, never deleted.
    if (row === undefined) throw new Error(`${settling.part.key} was decided and is not there`);
    return { ...settling, row };
  });
}

async function putBack(tx: Tx, ctx: ActorContext, undone: readonly Settled[]): Promise<void> {
  for (const { platformId, own, anchor, revision, ...place } of undone)
    await writeOverride(tx, ctx, platformId, place, {
      value: own,
      anchor,
      active: true,
      revision: revision + 1,
    });
  await recordChanges(
    tx,
    ctx,
    undone.map(({ platformId, part, field, locale, own, revision, row }) => ({
      ownerId: platformId,
      part,
      field,
      locale,
      before: unwrap(row.value),
      after: own,
      revision: revision + 1,
    })),
  );
}

async function describeLeft(tx: Tx, left: readonly Settled[]): Promise<UndoneSettling["left"]> {
  const writers = left.map(({ row }) => row.updatedBy);
  const nameOf = await findNames(tx, writers);
  const platforms = await findPlatformNames(
    tx,
    left.map(({ platformId }) => platformId),
  );
  return left.flatMap(({ platformId, part, field, locale, row }) =>
    platforms
      .filter(({ id }) => id === platformId)
      .map((platform) => ({ platform, part, field, locale, by: nameOf(row.updatedBy) })),
  );
}
