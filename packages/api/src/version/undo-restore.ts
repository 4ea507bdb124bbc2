import type { Tx } from "@cookiedesk/db/connect";
import { clashingParts, partsOf } from "@cookiedesk/domain/platform/foresee-base";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { ActorContext } from "../context.ts";
import { findChange, findEdits, recordChange } from "../history-store.ts";
import { platformPart } from "../platform/store.ts";
import { findOwnParts } from "../policy/part-store.ts";
import { findBaseVersionsFor } from "../policy/store.ts";
import { unwrap } from "../policy/stored-override.ts";
import { refOf } from "../policy/stored-part.ts";
import { inTransaction } from "../transaction.ts";
import { bringBackDraft } from "./bring-back-draft.ts";
import type { UndoRestoreInput } from "./input.ts";
import { type KeptDraft, keptDraftSchema, restoredField, restoringSchema } from "./kept-draft.ts";
import { lockDraft } from "./restore-version.ts";
import type { UndoneRestore } from "./restore-view.ts";

/** Brings the draft back that a restored version wrote over, as long as nobody edited it since. */
export async function undoRestore(
  ctx: ActorContext,
  { platformId, change }: UndoRestoreInput,
): Promise<UndoneRestore> {
  return inTransaction(ctx.db, async (tx): Promise<UndoneRestore> => {
    const draft = await lockDraft(tx, platformId);
    const restoring = await findChange(tx, platformId, { id: change, field: restoredField });
    if (restoring?.partKind !== platformPart.kind) return { ok: false, code: "gone" };
    const { version, edits } = restoringSchema.parse(unwrap(restoring.after));
    const { editRevision } = await findEdits(tx, platformId);
    if (editRevision !== edits) return { ok: false, code: "edited_meanwhile" };

    const target = keptDraftSchema.parse(unwrap(restoring.before));
    const parts = await findClashes(tx, platformId, target);
    if (parts.length > 0) return { ok: false, code: "key_taken", parts };
    await bringBackDraft(tx, ctx, draft, target, null);
    await recordChange(tx, ctx, platformId, {
      part: platformPart,
      field: "restoring_undone",
      locale: null,
      before: { version },
      after: null,
      revision: 0,
    });
    return { ok: true };
  });
}

/** The own parts whose key the base has by now, in what it published or in its draft. */
async function findClashes(tx: Tx, platformId: string, target: KeptDraft): Promise<PartRef[]> {
  const { id: basePolicyId, following, taken } = target.base;
  const asked = { id: platformId, basePolicyId, following, baseVersionId: taken?.id ?? null };
  const shown = (await findBaseVersionsFor(tx, [asked])).get(platformId);
  const drafted = await findOwnParts(tx, { basePolicyIds: [basePolicyId] });
  return clashingParts(partsOf(target.own), [
    ...(shown === undefined ? [] : partsOf(shown.content)),
    ...drafted.map(refOf),
  ]);
}
