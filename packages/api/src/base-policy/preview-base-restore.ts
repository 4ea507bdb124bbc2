import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";

import type { ActorContext } from "../context.ts";
import { loadBaseDraft } from "../policy/load-draft.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { comparedBase } from "../version/compared-policy.ts";
import { findHeldKeys } from "./bring-back-base.ts";
import { toRestoredBaseDraft } from "./kept-base-draft.ts";
import type { BaseVersionInput } from "./restore-input.ts";
import type { BaseRestorePreview } from "./restore-view.ts";
import { hashOfDraft, readVersionContent } from "./restore-base-version.ts";

/** What making a version the base's draft again would change against the draft of now. */
export async function previewBaseRestore(
  ctx: ActorContext,
  { basePolicyId, number }: BaseVersionInput,
): Promise<BaseRestorePreview> {
  return inTransaction(ctx.db, async (tx) => {
    const draft = await loadBaseDraft(tx, basePolicyId);
    if (draft === null) throw notFound("base_policy");
    const content = await readVersionContent(tx, basePolicyId, number);
    return {
      comparison: comparePolicies(
        comparedBase(draft.content, draft.catalogue),
        comparedBase(content, draft.catalogue),
      ),
      held: await findHeldKeys(tx, draft, toRestoredBaseDraft(draft, content)),
      reviewed: hashOfDraft(draft),
    };
  });
}
