import type { Tx } from "@cookiedesk/db/connect";
import { canonicalJson, type Json } from "@cookiedesk/domain/canonical-json";
import type { Hash } from "@cookiedesk/domain/hash";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { sealContent, sealDraft, type SealedDraft } from "@cookiedesk/domain/seal/seal";

import { loadPlatformDrafts } from "../policy/load-draft.ts";
import { findBaseVersionsFor } from "../policy/store.ts";
import { type DraftCandidate, findDraftCandidates } from "./kind-store.ts";

/** How many drafts are in memory at once. */
const batch = 500;

/** What a platform's draft says, sealed. */
export type DraftContent = Pick<SealedDraft, "content" | "documents">;

/** Platform → its draft's content hash; one whose base was never published has none. */
export async function findDraftHashes(tx: Tx, ids: readonly string[]): Promise<Map<string, Hash>> {
  return sealCandidates(tx, await findDraftCandidates(tx, ids), ({ content }) => content.hash);
}

/**
 * Platform → what is kept of its draft's content; one whose base was never published has none. Ten thousand are not resolved
 * for it: names and addresses stand in documents as placeholders, so platforms without words, parts or a catalogue of their
 * own share their documents as long as they share facts, live locales and base version. One of each such kind is resolved,
 * and the platform's own name and address are sealed over those documents. Those that have something of their own are
 * resolved one by one.
 */
export async function sealCandidates<Kept>(
  tx: Tx,
  candidates: readonly DraftCandidate[],
  keep: (content: DraftContent) => Kept,
): Promise<Map<string, Kept>> {
  const kinds = await groupByKind(
    tx,
    candidates.filter(({ isPeculiar }) => !isPeculiar),
  );
  const firsts = kinds.flatMap(([first]) => first?.id ?? []);
  const documentsOf = await resolveAll(tx, firsts, ({ documents }) => documents);
  const peculiar = candidates.filter(({ isPeculiar }) => isPeculiar).map(({ id }) => id);

  const kept = await resolveAll(tx, peculiar, keep);
  for (const kind of kinds) {
    const documents = documentsOf.get(kind[0]?.id ?? "");
    if (documents === undefined) continue;
    for (const { id, name, url } of kind)
      kept.set(id, keep({ documents, content: sealContent({ name, url }, documents) }));
  }
  return kept;
}

/** Platforms that share their documents, by what they share. One whose base was never published has none. */
async function groupByKind(
  tx: Tx,
  candidates: readonly DraftCandidate[],
): Promise<DraftCandidate[][]> {
  const bases = await findBaseVersionsFor(tx, candidates);
  const kinds = Map.groupBy(candidates, ({ id, facts, locales }) => {
    const kind: Json = {
      base: bases.get(id)?.id ?? null,
      facts: factsSchema.parse(facts),
      locales: [...locales],
    };
    return canonicalJson(kind);
  });
  return [...kinds.values()];
}

async function resolveAll<Kept>(
  tx: Tx,
  ids: readonly string[],
  keep: (content: DraftContent) => Kept,
): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>();
  for (const some of inBatches(ids)) {
    for (const { platform, inputs } of await loadPlatformDrafts(tx, { ids: some }))
      if (inputs !== null) kept.set(platform.id, keep(sealDraft(inputs)));
  }
  return kept;
}

function inBatches(ids: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / batch) }, (_, at) =>
    ids.slice(at * batch, (at + 1) * batch),
  );
}
