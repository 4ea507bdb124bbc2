import type { Tx } from "@cookiedesk/db/connect";
import { sealBase, sealDraft } from "@cookiedesk/domain/seal/seal";

import { hashLinkToken, newLinkToken } from "../account/link-token.ts";
import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { loadBaseDraft, loadPlatformDraft } from "../policy/load-draft.ts";
import type { Subject } from "../policy/view.ts";
import { keepContent } from "../review/kept-content.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { keepSealed } from "../version/blob-store.ts";
import { findLatestVersion } from "../version/store.ts";
import type { MakePreviewLinkInput } from "./input.ts";
import { insertPreviewLink } from "./store.ts";
import type { MadePreviewLink } from "./view.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * Makes a link that shows a draft, as it is now, to whoever has it: no account is asked for, nothing can be changed with
 * it, and later edits are not shown.
 */
export async function makePreviewLink(
  ctx: ActorContext,
  { subject, label, days }: MakePreviewLinkInput,
): Promise<MadePreviewLink> {
  return inTransaction(ctx.db, async (tx) => {
    await lockSubject(tx, subject);
    const frozen = await freezeDraft(tx, subject);
    if (frozen === null) return { ok: false, code: "no_base_version" };

    const id = ctx.newId();
    const token = newLinkToken();
    const createdAt = ctx.now();
    const expiresAt = new Date(createdAt.getTime() + days * day);
    await insertPreviewLink(tx, {
      id,
      tokenHash: hashLinkToken(token),
      subject,
      ...frozen,
      label,
      createdAt,
      createdBy: ctx.actor.id,
      expiresAt,
    });
    await recordAct(tx, ctx, {
      subject,
      after: { link: id, label, expiresAt: expiresAt.toISOString(), ...frozen },
    });
    return { ok: true, id, link: `${ctx.publicUrl}/look?token=${token}` };
  });
}

/** Keeps what a draft says now under its content hash; null where it says nothing yet. */
async function freezeDraft(
  tx: Tx,
  { kind, id }: Subject,
): Promise<{ contentHash: string; comparedWith: number | null } | null> {
  if (kind === "base") {
    const draft = await loadBaseDraft(tx, id);
    if (draft === null) throw notFound("base_policy");
    const sealed = sealBase(draft.content);
    await keepSealed(tx, [sealed]);
    return { contentHash: sealed.hash, comparedWith: draft.latest?.number ?? null };
  }
  const draft = await loadPlatformDraft(tx, id);
  if (draft === null) throw notFound("platform");
  if (draft.inputs === null) return null;
  const sealed = sealDraft(draft.inputs);
  await keepContent(tx, id, sealed);
  const latest = await findLatestVersion(tx, id);
  return { contentHash: sealed.content.hash, comparedWith: latest?.number ?? null };
}
