import type { Tx } from "@cookiedesk/db/connect";
import { canonicalJson } from "@cookiedesk/domain/canonical-json";
import {
  type Comparison,
  type ComparedPolicy,
  comparePolicies,
} from "@cookiedesk/domain/compare/compare-policies";
import type { Hash } from "@cookiedesk/domain/hash";
import { changeHash } from "@cookiedesk/domain/review/change-hash";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import type { Content } from "@cookiedesk/domain/seal/manifest";

import { type DraftContent, sealCandidates } from "../platform/draft-content.ts";
import { findDraftCandidates } from "../platform/kind-store.ts";
import { readAllSealed, readManifests } from "../version/store.ts";
import { findLiveHashes } from "./change-store.ts";

/** What publishing a platform's draft would change of what it shows. */
export interface DraftChange {
  readonly changeHash: Hash;
  readonly comparison: Comparison;
  readonly contentHash: Hash;
}

/**
 * Platform → what its draft changes; one that changes nothing, or has nothing to say, is left out. Platforms that show the
 * same documents and would show the same are compared once.
 */
export async function findChanges(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, DraftChange>> {
  const candidates = await findDraftCandidates(tx, ids);
  const drafts = await sealCandidates(tx, candidates, (content) => content);
  const liveHashes = await findLiveHashes(tx, [...drafts.keys()]);
  const manifests = await readManifests(tx, [...liveHashes.values()]);

  const compared = new Map<string, Omit<DraftChange, "contentHash">>();
  const changes = new Map<string, DraftChange>();
  for (const [id, draft] of drafts) {
    const live = manifests.get(liveHashes.get(id) ?? "") ?? null;
    if (live?.contentHash === draft.content.hash) continue;
    const kind = kindOf(live?.content ?? null, draft);
    const change = compared.get(kind) ?? (await compare(tx, live?.content ?? null, draft));
    compared.set(kind, change);
    changes.set(id, { ...change, contentHash: draft.content.hash });
  }
  return changes;
}

/** Equal for platforms whose comparison is the same. A first version is compared with nothing. */
function kindOf(live: Content | null, { content: { value } }: DraftContent): string {
  const sameName = live !== null && canonicalJson(live.platform) === canonicalJson(value.platform);
  return canonicalJson({
    before: live?.documents ?? null,
    after: value.documents,
    renamed: live === null || sameName ? null : [live.platform, value.platform],
  });
}

async function compare(tx: Tx, live: Content | null, { content, documents }: DraftContent) {
  const { platform } = content.value;
  const after = Object.fromEntries(
    Object.entries(documents).map(([locale, { bytes }]) => [
      locale,
      documentSchema.parse(JSON.parse(bytes)),
    ]),
  );
  const isRenamed = live !== null && canonicalJson(live.platform) !== canonicalJson(platform);
  const comparison = comparePolicies(
    {
      metadata: isRenamed ? live.platform : {},
      documents: live === null ? {} : await readDocuments(tx, live),
    },
    { metadata: isRenamed ? platform : {}, documents: after },
  );
  return { changeHash: changeHash(comparison), comparison };
}

async function readDocuments(tx: Tx, { documents }: Content): Promise<ComparedPolicy["documents"]> {
  const opened = await readAllSealed(tx, Object.values(documents), (sealed) =>
    documentSchema.parse(sealed),
  );
  return Object.fromEntries(
    Object.entries(documents).flatMap(([locale, hash]) => {
      const document = opened.get(hash);
      return document === undefined ? [] : [[locale, document]];
    }),
  );
}
