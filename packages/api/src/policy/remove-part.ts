import type { Tx } from "@cookiedesk/db/connect";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";
import { findPart } from "@cookiedesk/domain/policy/resolve";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import { z } from "zod";

import type { ActorContext } from "../context.ts";
import { findRemoval, recordChange } from "../history-store.ts";
import { inTransaction } from "../transaction.ts";
import { findStoredPart } from "./field-store.ts";
import { lockSubject } from "./lock-subject.ts";
import type { RemovePartInput, RestorePartInput } from "./input.ts";
import { isKeyFree, lockKeys } from "./siblings.ts";
import { findNewestBaseVersions } from "./store.ts";
import { unwrap } from "./stored-override.ts";
import type { StoredPart } from "./stored-part.ts";
import type { RemoveResult, RestoreResult } from "./view.ts";

/**
 * Takes a section or row of the subject's own away. Its texts stay where they are, without an owner, and the row is kept
 * in the history of edits: that is what undoing brings back.
 */
export async function removePart(
  ctx: ActorContext,
  { subject, part }: RemovePartInput,
): Promise<RemoveResult> {
  return inTransaction(ctx.db, async (tx): Promise<RemoveResult> => {
    const locked = await lockSubject(tx, subject);
    if (locked === null) return { ok: false, code: "gone" };
    const stored = await findStoredPart(tx, subject, part);
    if (stored === null) {
      const inherited =
        subject.kind === "platform" && (await isInherited(tx, locked.basePolicyId, part));
      return { ok: false, code: inherited ? "inherited" : "gone" };
    }
    if (subject.kind === "base" && part.kind === "section" && part.key === cookiesKey)
      return { ok: false, code: "needed" };

    const change = await recordChange(tx, ctx, subject.id, {
      part,
      field: "removed",
      locale: null,
      before: toKept(stored),
      after: null,
      revision: 0,
    });
    if (stored.kind === "section") await tx.section.delete({ where: { id: stored.row.id } });
    else await tx.cookieEntry.delete({ where: { id: stored.row.id } });
    return { ok: true, removed: { part, change } };
  });
}

async function isInherited(tx: Tx, basePolicyId: string, part: PartRef): Promise<boolean> {
  const newest = (await findNewestBaseVersions(tx, [basePolicyId])).get(basePolicyId);
  return newest !== undefined && findPart(newest.content, part) !== undefined;
}

/** Brings a removed part back as it was, with its texts and their revisions. */
export async function restorePart(
  ctx: ActorContext,
  { subject, removed }: RestorePartInput,
): Promise<RestoreResult> {
  return inTransaction(ctx.db, async (tx): Promise<RestoreResult> => {
    await lockKeys(tx, subject);
    const locked = await lockSubject(tx, subject);
    if (locked === null) return { ok: false, code: "gone" };
    const change = await findRemoval(tx, subject.id, removed);
    if (change === null) return { ok: false, code: "gone" };
    const kept = keptSchema.parse(unwrap(change.before));
    if (await tx.section.count({ where: { id: kept.row.id } })) return { ok: true };
    if (await tx.cookieEntry.count({ where: { id: kept.row.id } })) return { ok: true };
    const ref = { kind: kept.kind, key: kept.row.key };
    if (!(await isKeyFree(tx, locked, ref))) return { ok: false, code: "key_taken" };

    if (kept.kind === "section") await tx.section.create({ data: kept.row });
    else await tx.cookieEntry.create({ data: kept.row });
    await recordChange(tx, ctx, subject.id, {
      part: removed.part,
      field: "restored",
      locale: null,
      before: null,
      after: unwrap(change.before),
      revision: 0,
    });
    return { ok: true };
  });
}

const rowShape = {
  id: z.uuid(),
  basePolicyId: z.uuid().nullable(),
  platformId: z.uuid().nullable(),
  key: z.string(),
  orderKey: z.string(),
  conditionFact: z.string().nullable(),
  conditionEquals: z.string().nullable(),
  revisions: z.record(z.string(), z.int()),
};
/** A removed part's row, as the history keeps it. */
const keptSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("section"), row: z.strictObject(rowShape) }),
  z.object({
    kind: z.literal("cookie"),
    row: z.strictObject({
      ...rowShape,
      names: z.array(z.string()),
      kind: z.string(),
      domain: z.string().nullable(),
      providerKey: z.string().nullable(),
      categoryKey: z.string().nullable(),
      party: z.string().nullable(),
      retentionAmount: z.int().nullable(),
      retentionUnit: z.string().nullable(),
      retentionAtMost: z.boolean(),
    }),
  }),
]);

function toKept({ kind, row }: StoredPart): z.infer<typeof keptSchema> {
  return keptSchema.parse({ kind, row });
}
