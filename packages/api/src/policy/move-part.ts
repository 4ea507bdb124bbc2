import { byOrder } from "@cookiedesk/domain/policy/resolve";

import type { ActorContext } from "../context.ts";
import { saved } from "../save-kept.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import { findField } from "./field-store.ts";
import { lockSubject } from "./lock-store.ts";
import type { MovePartInput } from "./input.ts";
import { orderKeyAfter } from "./part-order.ts";
import { saveFound } from "./save-field.ts";
import { seenBase } from "./seen-base.ts";
import { findSiblings } from "./siblings.ts";
import { findShownBaseVersion } from "./store.ts";

/** Puts a section or a row right after another one, or before all. The last one who moves it wins: nothing is lost by that. */
export async function movePart(
  ctx: ActorContext,
  { subject, part, after }: MovePartInput,
): Promise<SaveResult> {
  const { kind, key } = part;
  if (kind === "policy" || key === after)
    return { ok: false, code: "invalid", problems: [{ code: "cannot_move" }] };

  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    const locked = await lockSubject(tx, subject);
    if (locked === null) return { ok: false, code: "gone" };
    const shown = await findShownBaseVersion(tx, locked);
    const found = await findField(
      tx,
      locked,
      { part, field: "orderKey", locale: null },
      seenBase(locked.basePolicyId, shown),
    );
    const siblings = await findSiblings(tx, locked, kind);
    const others = siblings.filter((one) => one.key !== key);
    const orderKey = orderKeyAfter(others, after);
    if (found === null || orderKey === null) return { ok: false, code: "gone" };

    if (standsAfter(siblings, key, after)) {
      return saved(tx, subject.id, { revision: found.revision, unchanged: true });
    }
    return saveFound(tx, ctx, subject, found, { value: orderKey, revision: found.revision });
  });
}

function standsAfter(
  siblings: readonly { key: string; orderKey: string }[],
  key: string,
  after: string | null,
): boolean {
  const sorted = siblings.toSorted(byOrder);
  const at = sorted.findIndex((one) => one.key === key);
  return (sorted[at - 1]?.key ?? null) === after;
}
