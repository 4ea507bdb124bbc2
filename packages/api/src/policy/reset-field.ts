import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { lostRace, saved } from "../save-kept.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import { findField } from "./field-store.ts";
import { lockSubject } from "./lock-store.ts";
import type { ResetFieldInput } from "./input.ts";
import { putBack } from "./save-field.ts";
import { seenBase } from "./seen-base.ts";
import { findShownBaseVersion } from "./store.ts";

/** Gives an overridden field back to the base. Where nothing is overridden, nothing happens. */
export async function resetField(
  ctx: ActorContext,
  { subject, part, field, locale, revision }: ResetFieldInput,
): Promise<SaveResult> {
  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    const locked = await lockSubject(tx, subject);
    if (locked === null) return { ok: false, code: "gone" };
    const shown = await findShownBaseVersion(tx, locked);
    const seen = seenBase(locked.basePolicyId, shown);
    const found = await findField(tx, locked, { part, field, locale }, seen);
    if (found === null) return { ok: false, code: "gone" };
    if (found.home.kind !== "override")
      return { ok: false, code: "invalid", problems: [{ code: "not_an_override" }] };

    const { row, base } = found.home;
    if (row?.active !== true)
      return saved(tx, subject.id, { revision: found.revision, unchanged: true });
    if (found.revision !== revision) return lostRace(tx, subject.id, found.ref, found, base);

    await putBack(tx, ctx, subject, found, revision + 1);
    await recordChange(tx, ctx, subject.id, {
      ...found.ref,
      before: found.value,
      after: base,
      revision: revision + 1,
    });
    return saved(tx, subject.id, { revision: revision + 1, unchanged: false });
  });
}
