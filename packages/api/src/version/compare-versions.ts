import type { Tx } from "@cookiedesk/db/connect";
import {
  type ComparedPolicy,
  type Comparison,
  comparePolicies,
} from "@cookiedesk/domain/compare/compare-policies";
import { resolve } from "@cookiedesk/domain/policy/resolve";

import type { ActorContext } from "../context.ts";
import { loadPlatformDraft } from "../policy/load-draft.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { comparedDraft, comparedVersion, nothingToCompare } from "./compared-policy.ts";
import type { CompareVersionsInput } from "./input.ts";
import { findCurrentHash, findVersion } from "./store.ts";

/** How one side became the other. A draft without a base, or `live` before anything is, is empty. */
export async function compareVersions(
  ctx: ActorContext,
  { platformId, a, b }: CompareVersionsInput,
): Promise<Comparison> {
  return inTransaction(ctx.db, async (tx) =>
    comparePolicies(await readSide(tx, platformId, a), await readSide(tx, platformId, b)),
  );
}

async function readSide(
  tx: Tx,
  platformId: string,
  side: CompareVersionsInput["a"],
): Promise<ComparedPolicy> {
  if (side === "draft") {
    const draft = await loadPlatformDraft(tx, platformId);
    if (draft === null) throw notFound("platform");
    return draft.inputs === null ? nothingToCompare : comparedDraft(resolve(draft.inputs));
  }
  if (side === "live") {
    const current = await findCurrentHash(tx, platformId);
    return current === null ? nothingToCompare : comparedVersion(tx, current);
  }
  const version = await findVersion(tx, platformId, side);
  if (version === null) throw notFound("version");
  return comparedVersion(tx, version.versionHash);
}
