import type { ActorContext } from "../context.ts";
import { findEdits, findLastChange } from "../history-store.ts";
import { platformPart } from "../platform/store.ts";
import { findNames, findPlatforms } from "../policy/store.ts";
import { unwrap } from "../policy/stored-override.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { ListVersionsInput } from "./input.ts";
import { restoredField, restoringSchema } from "./kept-draft.ts";
import type { RestoreState } from "./restore-view.ts";

/** Whether the last restoring can still be undone, and whether the draft speaks of a catalogue that is not today's. */
export async function describeRestoreState(
  ctx: ActorContext,
  { platformId }: ListVersionsInput,
): Promise<RestoreState> {
  return inTransaction(ctx.db, async (tx) => {
    const [platform] = await findPlatforms(tx, { ids: [platformId] });
    if (platform === undefined) throw notFound("platform");
    const place = { part: platformPart, field: restoredField, locale: null };
    const last = await findLastChange(tx, platformId, place);
    const { editRevision } = await findEdits(tx, platformId);
    const restoring = last === null ? null : restoringSchema.parse(unwrap(last.after));
    const nameOf = await findNames(tx, last === null ? [] : [last.by]);
    return {
      undoable:
        last === null || restoring?.edits !== editRevision
          ? null
          : {
              change: last.id,
              number: restoring.version,
              at: last.at.toISOString(),
              by: nameOf(last.by),
            },
      catalogueOfThen: platform.catalogueHash !== null,
    };
  });
}
