import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { lostRace, saved } from "../save-kept.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import { findField } from "./field-store.ts";
import { lockSubject } from "./lock-store.ts";
import type { SettleConflictInput } from "./input.ts";
import { writeOverride } from "./override-store.ts";
import { putBack } from "./save-field.ts";
import { unwrap } from "./stored-override.ts";
import type { Subject } from "./view.ts";

/** Settles an override whose base moved: it stands against the new words of the base, or gives way to them. */
export async function settleConflict(
  ctx: ActorContext,
  { platformId, part, field, locale, revision, choice, base: seen }: SettleConflictInput,
): Promise<SaveResult> {
  const subject: Subject = { kind: "platform", id: platformId };
  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    const locked = await lockSubject(tx, subject);
    const found = locked && (await findField(tx, locked, { part, field, locale }, seen));
    if (found === null || found.home.kind !== "override" || found.home.row?.active !== true)
      return { ok: false, code: "gone" };
    const { base, partGone } = found.home;
    // Own words can only be kept where there still is a part to say them.
    if (partGone && choice === "keep_own") return { ok: false, code: "gone" };
    // What merged by itself can be taken apart again: the own words are those that were written.
    const own = unwrap(found.home.row.value);
    const after = choice === "keep_own" ? own : base;
    if (found.revision !== revision) return lostRace(tx, platformId, found.ref, found, after);

    const next = revision + 1;
    if (choice === "take_base") {
      await putBack(tx, ctx, subject, found, next);
    } else {
      await writeOverride(tx, ctx, platformId, found.ref, {
        value: own,
        anchor: base,
        active: true,
        revision: next,
      });
    }
    await recordChange(tx, ctx, platformId, {
      ...found.ref,
      before: found.value,
      after,
      revision: next,
    });
    return saved(tx, platformId, { revision: next, unchanged: false });
  });
}
