import type { Tx } from "@cookiedesk/db/connect";
import { type Comparison, comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";

import type { ActorContext } from "../context.ts";
import { loadBaseDraft } from "../policy/load-draft.ts";
import { findBaseContent } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { comparedBase } from "../version/compared-policy.ts";
import type { CompareBaseInput } from "./input.ts";

/** How one version of a base, or its draft, became another. */
export async function compareBasePolicy(
  ctx: ActorContext,
  { basePolicyId, a, b }: CompareBaseInput,
): Promise<Comparison> {
  return inTransaction(ctx.db, async (tx) => {
    const draft = await loadBaseDraft(tx, basePolicyId);
    if (draft === null) throw notFound("base_policy");
    const read = async (side: CompareBaseInput["a"]) =>
      side === "draft" ? draft.content : await readContent(tx, basePolicyId, side);
    return comparePolicies(
      comparedBase(await read(a), draft.catalogue),
      comparedBase(await read(b), draft.catalogue),
    );
  });
}

async function readContent(
  tx: Tx,
  basePolicyId: string,
  number: number,
): Promise<BasePolicyContent> {
  const content = await findBaseContent(tx, basePolicyId, number);
  if (content === null) throw notFound("version");
  return content;
}
