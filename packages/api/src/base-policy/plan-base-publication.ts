import { comparePolicies, proposeKind } from "@cookiedesk/domain/compare/compare-policies";
import { unacceptedWarnings } from "@cookiedesk/domain/policy/accept-warnings";
import { publishBase } from "@cookiedesk/domain/policy/publish-base";

import type { ActorContext } from "../context.ts";
import { loadBaseDraft } from "../policy/load-draft.ts";
import { firstVersion } from "../policy/plan-publication.ts";
import { loadApproval } from "../review/load-approval.ts";
import { reviewedBase } from "../review/reviewed-draft.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { comparedBase } from "../version/compared-policy.ts";
import type { BasePolicyIdInput } from "./input.ts";
import { checkBaseKind, publishBaseFacts } from "./publish-base-policy.ts";
import type { PublishBasePlan } from "./view.ts";

/** What publishing the base's draft would change in the base, and everything that stands in its way. */
export async function planBasePublication(
  ctx: ActorContext,
  { basePolicyId }: BasePolicyIdInput,
): Promise<PublishBasePlan> {
  return inTransaction(ctx.db, async (tx) => {
    const draft = await loadBaseDraft(tx, basePolicyId);
    if (draft === null) throw notFound("base_policy");
    const { content, latest, catalogue } = draft;
    const review = await loadApproval(tx, ctx.actor, reviewedBase(basePolicyId, content));
    const facts = publishBaseFacts(ctx, draft, { approval: review.approval });
    const decision = publishBase(facts);
    const comparison =
      latest === null
        ? null
        : comparePolicies(
            comparedBase(latest.content, catalogue),
            comparedBase(content, catalogue),
          );
    const proposed = comparison === null ? firstVersion : proposeKind(comparison);

    return {
      number: (latest?.number ?? 0) + 1,
      contentHash: facts.current,
      // Warnings are asked about one by one: they are no reason to turn back.
      problems: decision.ok ? [] : decision.problems.filter(({ code }) => code !== "warnings"),
      findings: facts.findings,
      warnings: unacceptedWarnings(facts.findings, [], []),
      minorWarnings: checkBaseKind(draft, "minor").filter(({ severity }) => severity === "warning"),
      comparison,
      proposedKind: proposed.kind,
      proposedBecause: proposed.because,
      approval: review.view,
    };
  });
}
