import { resolve } from "@cookiedesk/domain/policy/resolve";
import { toDocument } from "@cookiedesk/domain/seal/to-document";

import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { PreviewPolicyInput } from "./input.ts";
import { loadBaseDraft, loadPlatformDraft, toSampleInputs } from "./load-draft.ts";
import type { Preview } from "./view.ts";

/**
 * The draft as one locale's document, live or in preparation; null while there is nothing to show. A base shows every
 * part, whatever its condition, or what a platform with these facts would show; a platform can be looked at with others.
 */
export async function previewPolicy(
  ctx: ActorContext,
  { subject, locale, facts }: PreviewPolicyInput,
): Promise<Preview | null> {
  return inTransaction(ctx.db, async (tx) => {
    if (subject.kind === "base") {
      const draft = await loadBaseDraft(tx, subject.id);
      if (draft === null) return null;
      const sample = toSampleInputs(draft.whole, draft.catalogue, [locale]);
      const policy = resolve(
        facts === undefined ? sample : { ...sample, facts, base: draft.whole },
      );
      return { document: toDocument(policy, locale), platform: policy.platform };
    }
    const draft = await loadPlatformDraft(tx, subject.id);
    if (draft === null || draft.inputs === null) return null;
    const policy = resolve({
      ...draft.inputs,
      locales: [locale],
      facts: facts ?? draft.inputs.facts,
    });
    return { document: toDocument(policy, locale), platform: policy.platform };
  });
}
