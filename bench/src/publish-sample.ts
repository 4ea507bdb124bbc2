import { loadPlatformDraft } from "@cookiedesk/api/policy/load-draft";
import { renderAndStore } from "@cookiedesk/api/policy/render-and-store";
import { inTransaction } from "@cookiedesk/api/transaction";
import { markDelivered } from "@cookiedesk/api/version/delivery-store";
import { findLatestVersion, recordPublication } from "@cookiedesk/api/version/store";
import { sealDraft } from "@cookiedesk/domain/seal/seal";

import type { BenchApi } from "./bench-api.ts";

/** Publishes a platform's draft and marks it delivered: the writes of a publication, without the checks before it. */
export async function publishSample({ ctx }: BenchApi, platformId: string): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    const draft = await loadPlatformDraft(tx, platformId);
    if (draft?.inputs == null) throw new Error(`${platformId} has nothing to publish`);
    const sealed = sealDraft(draft.inputs);
    const latest = await findLatestVersion(tx, platformId);
    const rendering = await renderAndStore(ctx, draft, sealed, latest);
    await recordPublication(tx, ctx, {
      draft,
      sealed,
      rendering,
      note: "",
      kind: "minor",
      restoredFrom: null,
      accepted: [],
    });
    await markDelivered(tx, platformId, rendering.manifest.value.number, ctx.now());
  });
}
