import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";

import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { CompareVersionsInput } from "./compare-input.ts";
import type { ComparedVersions } from "./compare-view.ts";
import { readSide } from "./read-side.ts";

/** How one side became the other, or differs from it: any two of drafts, versions and bases, across platforms too. */
export async function compareVersions(
  ctx: ActorContext,
  { a, b }: CompareVersionsInput,
): Promise<ComparedVersions> {
  return inTransaction(ctx.db, async (tx) => {
    const before = await readSide(tx, a);
    const after = await readSide(tx, b);
    return {
      a: before.side,
      b: after.side,
      comparison: comparePolicies(before.policy, after.policy),
    };
  });
}
