import type { Tx } from "@cookiedesk/db/connect";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { policyPart } from "@cookiedesk/domain/policy/policy-field";
import { sealBase } from "@cookiedesk/domain/seal/seal";
import { seal } from "@cookiedesk/domain/seal/sealed";

import type { ActorContext } from "../context.ts";
import { findEdits, recordChange } from "../history-store.ts";
import { lockKeys, lockSubject } from "../policy/lock-store.ts";
import { type BaseDraft, loadBaseDraft } from "../policy/load-draft.ts";
import { findBaseContent } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { bringBackBase, findHeldKeys } from "./bring-back-base.ts";
import { baseRestoredField, toKeptBaseDraft, toRestoredBaseDraft } from "./kept-base-draft.ts";
import type { RestoreBaseVersionInput } from "./restore-input.ts";
import type { RestoredBase } from "./restore-view.ts";

/**
 * Makes a published version the base's draft again, from its sealed content, and says whether the two are equal. Texts in
 * locales that the version does not have stay as they are, in preparation. Nothing is published by it.
 */
export async function restoreBaseVersion(
  ctx: ActorContext,
  { basePolicyId, number, reviewed }: RestoreBaseVersionInput,
): Promise<RestoredBase> {
  return inTransaction(ctx.db, async (tx): Promise<RestoredBase> => {
    const draft = await lockBaseDraft(tx, basePolicyId);
    const content = await readVersionContent(tx, basePolicyId, number);
    if (hashOfDraft(draft) !== reviewed) return { ok: false, code: "edited_meanwhile" };
    const target = toRestoredBaseDraft(draft, content);
    const held = await findHeldKeys(tx, draft, target);
    if (held.length > 0) return { ok: false, code: "key_taken", held };

    await bringBackBase(tx, ctx, draft, target, content.locales);
    const { editRevision } = await findEdits(tx, basePolicyId);
    const change = await recordChange(tx, ctx, basePolicyId, {
      part: policyPart,
      field: baseRestoredField,
      locale: null,
      before: toKeptBaseDraft(draft),
      after: { version: number, edits: editRevision + 1 },
      revision: 0,
    });
    const restored = await loadBaseDraft(tx, basePolicyId);
    const equal = restored !== null && hashOfContent(restored.content) === hashOfContent(content);
    return { ok: true, equal, change };
  });
}

/** A base's draft that nobody else edits, and beside which nobody gives a part a key, until the transaction ends. */
export async function lockBaseDraft(tx: Tx, basePolicyId: string): Promise<BaseDraft> {
  const subject = { kind: "base", id: basePolicyId } as const;
  await lockKeys(tx, subject);
  await lockSubject(tx, subject);
  const draft = await loadBaseDraft(tx, basePolicyId);
  if (draft === null) throw notFound("base_policy");
  return draft;
}

/** The sealed content of a version; one that there is not is misuse. */
export async function readVersionContent(
  tx: Tx,
  basePolicyId: string,
  number: number,
): Promise<BasePolicyContent> {
  const content = await findBaseContent(tx, basePolicyId, number);
  if (content === null) throw notFound("version");
  return content;
}

/** Names a whole draft, its locales in preparation too: what a person looked at before writing over it. */
export function hashOfDraft(draft: BaseDraft): string {
  const { locales, ...content } = toKeptBaseDraft(draft);
  return seal([sealBase({ locales: draft.whole.locales, ...content }).hash, locales]).hash;
}

function hashOfContent(content: BasePolicyContent): string {
  return sealBase(content).hash;
}
