import { type PlatformDraft, loadPlatformDraft } from "@cookiedesk/api/policy/load-draft";
import { type Rendering, sealManifest } from "@cookiedesk/api/policy/render-and-store";
import { inTransaction } from "@cookiedesk/api/transaction";
import { markDelivered } from "@cookiedesk/api/version/delivery-store";
import {
  findLatestVersion,
  type LatestVersion,
  recordPublication,
} from "@cookiedesk/api/version/store";
import { hashOf } from "@cookiedesk/domain/hash";
import { documentFormats, leafSchema } from "@cookiedesk/domain/seal/manifest";
import { sealDraft, type SealedDraft, sealLeaf } from "@cookiedesk/domain/seal/seal";

import type { BenchApi } from "./bench-api.ts";

/** Publishes a platform's draft: what the database is left with when its job is done, without the checks before it. */
export async function publishSample({ doing, pool }: BenchApi, platformId: string): Promise<void> {
  const ctx = doing("policy.publish");
  await inTransaction(ctx.db, async (tx) => {
    const draft = await loadPlatformDraft(tx, platformId);
    if (draft?.inputs == null) throw new Error(`${platformId} has nothing to publish`);
    const sealed = sealDraft(draft.inputs);
    const latest = await findLatestVersion(tx, platformId);
    const rendering = sampleRendering(draft, sealed, { latest, at: ctx.now() });
    await recordPublication(tx, ctx, {
      draft,
      sealed,
      rendering,
      note: "A word corrected.",
      kind: "minor",
      restoredFrom: null,
      accepted: [],
      reviewId: null,
      emergency: null,
    });
    await markDelivered(tx, platformId, rendering.manifest.value.number, ctx.now());
  });
  await pool.query("delete from graphile_worker._private_jobs");
}

/** A leaf as long as the real one. The pages behind its hashes are files, and not rendered here. */
function sampleRendering(
  draft: PlatformDraft,
  sealed: SealedDraft,
  { latest, at }: { latest: LatestVersion | null; at: Date },
): Rendering {
  const manifest = sealManifest(draft, sealed, latest, at);
  const hash = (locale: string, stream: string) => hashOf(`${manifest.hash} ${locale} ${stream}`);
  const ofEach = (of: (locale: string) => unknown) =>
    Object.fromEntries(sealed.policy.locales.map((locale) => [locale, of(locale)]));
  const leaf = leafSchema.parse({
    schema: 1,
    manifest: manifest.hash,
    renderer: "1",
    streams: ofEach((locale) =>
      Object.fromEntries(documentFormats.map((format) => [format, hash(locale, format)])),
    ),
    visibleText: ofEach((locale) => hash(locale, "text")),
  });
  return { manifest, leaf, sealedLeaf: sealLeaf(leaf) };
}
