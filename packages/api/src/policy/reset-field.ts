import type { ActorContext } from "../context.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import { findField, lockSubject } from "./field-store.ts";
import type { ResetFieldInput } from "./input.ts";
import { lostRace, putBack } from "./save-field.ts";
import { findEdits, findNewestBaseVersions } from "./store.ts";

/** Gives an overridden field back to the base. Where nothing is overridden, nothing happens. */
export async function resetField(ctx: ActorContext, { subject, part, field, locale, revision }: ResetFieldInput): Promise<SaveResult> {
  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    const locked = await lockSubject(tx, subject);
    if (locked === null) return { ok: false, code: "gone" };
    const newest = (await findNewestBaseVersions(tx, [locked.basePolicyId])).get(locked.basePolicyId);
    const found = await findField(tx, locked, { part, field, locale }, newest?.number ?? null);
    if (found === null) return { ok: false, code: "gone" };
    if (found.home.kind !== "override") return { ok: false, code: "invalid", problems: [{ code: "not_an_override" }] };

    const isActive = found.home.row?.active === true;
    if (isActive && found.revision !== revision) return lostRace(tx, subject, found, found.home.base);
    if (isActive) await putBack(tx, ctx, subject, found, found.revision + 1);
    const { editRevision } = await findEdits(tx, subject.id);
    return { ok: true, revision: found.revision + (isActive ? 1 : 0), unchanged: !isActive, editRevision };
  });
}
