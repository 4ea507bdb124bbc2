import type { Tx } from "@cookiedesk/db/connect";
import { canonicalJson, type Json } from "@cookiedesk/domain/canonical-json";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { sealContent, sealDraft, type SealedDraft } from "@cookiedesk/domain/seal/seal";

import { loadPlatformDrafts } from "../policy/load-draft.ts";
import { findBaseVersionsFor } from "../policy/store.ts";
import { stateOf } from "./describe-row.ts";
import { findLiveCandidates, type LiveCandidate } from "./list-store.ts";
import type { PlatformRow } from "./view.ts";

/** How many drafts are in memory at once. */
const batch = 500;

/**
 * Which of these platforms show just what their drafts say. Ten thousand are not resolved for it: names and addresses
 * stand in documents as placeholders, so platforms without words, parts or a catalogue of their own share their documents
 * as long as they share facts, live locales and base version. One of each such kind is resolved, and the platform's own
 * name and address are sealed over those documents. Those that have something of their own are resolved one by one.
 */
export async function findLive(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const candidates = await findLiveCandidates(tx, ids);
  const peculiar = candidates.filter(({ isPeculiar }) => isPeculiar).map(({ id }) => id);
  const kinds = await groupByKind(
    tx,
    candidates.filter(({ isPeculiar }) => !isPeculiar),
  );
  const documents = await resolveKinds(tx, kinds);

  const live = new Set(await findLivePeculiar(tx, peculiar));
  for (const [at, kind] of kinds.entries()) {
    for (const { id, name, url, contentHash } of kind) {
      const shared = documents[at];
      if (shared !== undefined && sealContent({ name, url }, shared).hash === contentHash)
        live.add(id);
    }
  }
  return live;
}

/** Platforms that share their documents, by what they share. One whose base was never published has none. */
async function groupByKind(
  tx: Tx,
  candidates: readonly LiveCandidate[],
): Promise<LiveCandidate[][]> {
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

type Documents = SealedDraft["documents"];

/** The documents of each kind, from the draft of its first platform. */
async function resolveKinds(
  tx: Tx,
  kinds: readonly (readonly LiveCandidate[])[],
): Promise<(Documents | undefined)[]> {
  const firsts = kinds.flatMap(([first]) => first?.id ?? []);
  const documentsOf = new Map<string, Documents>();
  for (const ids of inBatches(firsts)) {
    for (const { platform, inputs } of await loadPlatformDrafts(tx, { ids }))
      if (inputs !== null) documentsOf.set(platform.id, sealDraft(inputs).documents);
  }
  return kinds.map(([first]) => documentsOf.get(first?.id ?? ""));
}

async function findLivePeculiar(tx: Tx, peculiar: readonly string[]): Promise<string[]> {
  const live: string[] = [];
  for (const ids of inBatches(peculiar)) {
    const drafts = await loadPlatformDrafts(tx, { ids });
    live.push(
      ...drafts.filter((draft) => stateOf(draft) === "live").map(({ platform }) => platform.id),
    );
  }
  return live;
}

function inBatches(ids: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / batch) }, (_, at) =>
    ids.slice(at * batch, (at + 1) * batch),
  );
}

/** Those of the platforms, in their order, that are in this state. */
export async function filterByState(
  tx: Tx,
  ids: readonly string[],
  state: PlatformRow["state"],
): Promise<string[]> {
  const live = await findLive(tx, ids);
  return ids.filter((id) => live.has(id) === (state === "live"));
}
