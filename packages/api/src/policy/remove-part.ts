import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";
import { findPart } from "@cookiedesk/domain/policy/resolve";
import { cookiesKey } from "@cookiedesk/domain/policy/section";

import type { ActorContext } from "../context.ts";
import { findRemoval, findRemovals, recordChange } from "../history-store.ts";
import { inTransaction } from "../transaction.ts";
import { type KeptPart, keptPartSchema, toKeptPart } from "./kept-part.ts";
import { type LockedSubject, lockKeys, lockSubject } from "./lock-store.ts";
import type { RemovePartInput, RestorePartInput } from "./input.ts";
import { deletePart, findStoredPart, hasPart, reinsertPart } from "./part-store.ts";
import { isKeyFree } from "./siblings.ts";
import { findShownBaseVersion } from "./store.ts";
import { unwrap } from "./stored-override.ts";
import { refOf, type StoredPart } from "./stored-part.ts";
import type { RemoveResult, RestoreResult, Subject } from "./view.ts";

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
      const inherited = subject.kind === "platform" && (await isInherited(tx, locked, part));
      return { ok: false, code: inherited ? "inherited" : "gone" };
    }
    if (subject.kind === "base" && part.kind === "section" && part.key === cookiesKey)
      return { ok: false, code: "needed" };

    return { ok: true, removed: { part, change: await takePartAway(tx, ctx, subject, stored) } };
  });
}

/** Takes a part away whose owner is locked, and answers the edit that undoing goes back to. */
export async function takePartAway(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  stored: StoredPart,
): Promise<string> {
  const change = await recordChange(tx, ctx, subject.id, {
    part: refOf(stored),
    field: "removed",
    locale: null,
    before: toKeptPart(stored),
    after: null,
    revision: 0,
  });
  await deletePart(tx, stored);
  return change;
}

async function isInherited(tx: Tx, locked: LockedSubject, part: PartRef): Promise<boolean> {
  const shown = await findShownBaseVersion(tx, locked);
  return shown !== undefined && findPart(shown.content, part) !== undefined;
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
    const kept = await lastState(tx, subject, removed.part, unwrap(change.before));
    if (await hasPart(tx, kept.row.id)) return { ok: true };
    const ref = { kind: kept.kind, key: kept.row.key };
    if (!(await isKeyFree(tx, locked, ref))) return { ok: false, code: "key_taken" };

    await reinsertPart(tx, kept);
    await recordChange(tx, ctx, subject.id, {
      part: removed.part,
      field: "restored",
      locale: null,
      before: null,
      after: kept,
      revision: 0,
    });
    return { ok: true };
  });
}

/**
 * The part as it was when it was removed last: who undoes an older removal must not bring back revisions that were used
 * since, or a save from before them would win.
 */
async function lastState(tx: Tx, subject: Subject, part: PartRef, before: Json): Promise<KeptPart> {
  const asked = keptPartSchema.parse(before);
  const removals = await findRemovals(tx, subject.id, part);
  const states = removals.map((removal) => keptPartSchema.parse(unwrap(removal.before)));
  return states.find(({ row }) => row.id === asked.row.id) ?? asked;
}
