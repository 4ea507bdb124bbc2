import type { Tx } from "@cookiedesk/db/connect";
import { followingSchema } from "@cookiedesk/domain/platform/following";
import { sealDraft } from "@cookiedesk/domain/seal/seal";

import type { ActorContext } from "../context.ts";
import { findEdits, recordChange } from "../history-store.ts";
import { platformPart } from "../platform/store.ts";
import { loadPlatformDraft, type PlatformDraft } from "../policy/load-draft.ts";
import { lockAllKeys, lockSubject } from "../policy/lock-store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { bringBackDraft } from "./bring-back-draft.ts";
import type { RestoreVersionInput } from "./input.ts";
import { restoredField, toKeptDraft } from "./kept-draft.ts";
import { readRestoredDraft, type RestoredDraft } from "./restored-draft.ts";
import type { RestoredVersion } from "./restore-view.ts";
import { keepSealed } from "./blob-store.ts";

/**
 * Makes a platform's draft say again what a version said, from the sealed inputs of that version: its overrides, own
 * parts, facts, languages and name, on its base version and with the catalogue of its time. The address stays today's.
 */
export async function restoreVersion(
  ctx: ActorContext,
  { platformId, number, editRevision }: RestoreVersionInput,
): Promise<RestoredVersion> {
  return inTransaction(ctx.db, async (tx): Promise<RestoredVersion> => {
    const draft = await lockDraft(tx, platformId);
    const edits = await findEdits(tx, platformId);
    if (edits.editRevision !== editRevision) return { ok: false, code: "edited_meanwhile" };

    const restored = await readRestoredDraft(tx, draft, number);
    if (restored.catalogue !== null) await keepSealed(tx, [restored.catalogue]);
    await bringBackDraft(tx, ctx, draft, restored.target, restored.inputs.locales);
    return {
      ok: true,
      equal: (await contentHashOf(tx, platformId)) === restored.contentHash,
      change: await recordRestoring(tx, ctx, draft, number),
      ...describeEffect(draft, restored),
    };
  });
}

/** A draft that nobody else edits, and beside which no key is given, until the transaction ends. */
export async function lockDraft(tx: Tx, platformId: string): Promise<PlatformDraft> {
  // The version may stand on another base than the draft does: the keys of both are held still.
  await lockAllKeys(tx);
  await lockSubject(tx, { kind: "platform", id: platformId });
  const draft = await loadPlatformDraft(tx, platformId);
  if (draft === null) throw notFound("platform");
  return draft;
}

/** What restoring does to a draft besides its texts. */
export function describeEffect({ platform }: PlatformDraft, restored: RestoredDraft) {
  const { key, name, taken } = restored.target.base;
  if (taken === null) throw new Error(`version ${restored.number} names no base version`);
  return {
    pinnedTo: { key, name, number: taken.number },
    wasFollowing: followingSchema.parse(platform.following),
    catalogueOfThen: restored.catalogue !== null,
    differs: restored.differs,
  };
}

async function contentHashOf(tx: Tx, platformId: string): Promise<string | null> {
  const inputs = (await loadPlatformDraft(tx, platformId))?.inputs ?? null;
  return inputs === null ? null : sealDraft(inputs).content.hash;
}

/** Keeps the whole draft of before in one line: that is what undoing brings back. */
async function recordRestoring(
  tx: Tx,
  ctx: ActorContext,
  before: PlatformDraft,
  number: number,
): Promise<string> {
  const { editRevision } = await findEdits(tx, before.platform.id);
  return recordChange(tx, ctx, before.platform.id, {
    part: platformPart,
    field: restoredField,
    locale: null,
    before: toKeptDraft(before),
    after: { version: number, edits: editRevision + 1 },
    revision: 0,
  });
}
