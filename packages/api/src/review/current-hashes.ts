import type { Tx } from "@cookiedesk/db/connect";
import { sealBase } from "@cookiedesk/domain/seal/seal";

import { findDraftHashes } from "../platform/draft-content.ts";
import { loadBaseDrafts } from "../policy/load-draft.ts";
import type { Subject } from "../policy/view.ts";

/** The id of a draft → the hash of what it says now; one that says nothing yet has none. */
export async function findCurrentHashes(
  tx: Tx,
  subjects: readonly Subject[],
): Promise<Map<string, string>> {
  const platforms = subjects.filter(({ kind }) => kind === "platform").map(({ id }) => id);
  const bases = subjects.filter(({ kind }) => kind === "base").map(({ id }) => id);
  const hashes = new Map<string, string>(await findDraftHashes(tx, platforms));
  if (bases.length > 0)
    for (const { base, content } of await loadBaseDrafts(tx, { ids: bases }))
      hashes.set(base.id, sealBase(content).hash);
  return hashes;
}
