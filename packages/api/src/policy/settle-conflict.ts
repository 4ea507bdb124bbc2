import type { ActorContext } from "../context.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import { findField, lockSubject, recordChange, writeOverride } from "./field-store.ts";
import type { SettleConflictInput } from "./input.ts";
import { lostRace, putBack } from "./save-field.ts";
import { findEdits } from "./store.ts";
import type { Subject } from "./view.ts";

/** Settles an override whose base moved: it stands against the new words of the base, or gives way to them. */
export async function settleConflict(
  ctx: ActorContext,
  { platformId, part, field, locale, revision, choice, baseVersion }: SettleConflictInput,
): Promise<SaveResult> {
  const subject: Subject = { kind: "platform", id: platformId };
  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    const locked = await lockSubject(tx, subject);
    const found = locked && (await findField(tx, locked, { part, field, locale }, baseVersion));
    if (found === null || found.home.kind !== "override") return { ok: false, code: "gone" };
    if (found.home.row?.active !== true) return { ok: false, code: "gone" };
    if (found.revision !== revision) return lostRace(tx, subject, found, choice === "keep_own" ? found.value : found.home.base);

    const next = revision + 1;
    if (choice === "take_base") {
      await putBack(tx, ctx, subject, found, next);
    } else {
      await writeOverride(tx, ctx, subject, found.ref, { value: found.value, anchor: found.home.base, active: true, revision: next });
      await recordChange(tx, ctx, subject.id, { ...found.ref, before: found.value, after: found.value, revision: next });
    }
    const { editRevision } = await findEdits(tx, subject.id);
    return { ok: true, revision: next, unchanged: false, editRevision };
  });
}
