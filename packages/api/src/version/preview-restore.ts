import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import { resolve } from "@cookiedesk/domain/policy/resolve";

import type { ActorContext } from "../context.ts";
import { findEdits } from "../history-store.ts";
import { loadPlatformDraft } from "../policy/load-draft.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { comparedDraft, nothingToCompare } from "./compared-policy.ts";
import type { PreviewRestoreInput } from "./input.ts";
import { readRestoredDraft } from "./restored-draft.ts";
import { describeEffect } from "./restore-version.ts";
import type { RestorePlan } from "./restore-view.ts";

/** What restoring a version would change in the draft as it is now; nothing is written. */
export async function previewRestore(
  ctx: ActorContext,
  { platformId, number }: PreviewRestoreInput,
): Promise<RestorePlan> {
  return inTransaction(ctx.db, async (tx) => {
    const draft = await loadPlatformDraft(tx, platformId);
    if (draft === null) throw notFound("platform");
    const restored = await readRestoredDraft(tx, draft, number);
    const { editRevision } = await findEdits(tx, platformId);
    const present = draft.inputs === null ? nothingToCompare : comparedDraft(resolve(draft.inputs));
    return {
      number,
      editRevision,
      comparison: comparePolicies(present, comparedDraft(resolve(restored.inputs))),
      ...describeEffect(draft, restored),
    };
  });
}
