import { policyPart } from "@cookiedesk/domain/policy/policy-field";

import type { ActorContext } from "../context.ts";
import { findChange, findEdits, recordChange } from "../history-store.ts";
import { unwrap } from "../policy/stored-override.ts";
import { inTransaction } from "../transaction.ts";
import { bringBackBase, findHeldKeys } from "./bring-back-base.ts";
import { baseRestoredField, baseRestoringSchema, keptBaseDraftSchema } from "./kept-base-draft.ts";
import { lockBaseDraft } from "./restore-base-version.ts";
import type { UndoBaseRestoreInput } from "./restore-input.ts";
import type { UndoneBaseRestore } from "./restore-view.ts";

/** Brings the draft back that a restored version wrote over, as long as nobody edited the base since. */
export async function undoBaseRestore(
  ctx: ActorContext,
  { basePolicyId, change }: UndoBaseRestoreInput,
): Promise<UndoneBaseRestore> {
  return inTransaction(ctx.db, async (tx): Promise<UndoneBaseRestore> => {
    const draft = await lockBaseDraft(tx, basePolicyId);
    const asked = { id: change, field: baseRestoredField };
    const restoring = await findChange(tx, basePolicyId, asked);
    if (restoring === null) return { ok: false, code: "gone" };
    const { version, edits } = baseRestoringSchema.parse(unwrap(restoring.after));
    const { editRevision } = await findEdits(tx, basePolicyId);
    if (editRevision !== edits) return { ok: false, code: "edited_meanwhile" };

    const target = keptBaseDraftSchema.parse(unwrap(restoring.before));
    const held = await findHeldKeys(tx, draft, target);
    if (held.length > 0) return { ok: false, code: "key_taken", held };
    await bringBackBase(tx, ctx, draft, target, null);
    await recordChange(tx, ctx, basePolicyId, {
      part: policyPart,
      field: "base_restoring_undone",
      locale: null,
      before: { version },
      after: null,
      revision: 0,
    });
    return { ok: true };
  });
}
