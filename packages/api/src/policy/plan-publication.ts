import { comparePolicies, proposeKind } from "@cookiedesk/domain/compare/compare-policies";
import { unacceptedWarnings } from "@cookiedesk/domain/policy/accept-warnings";

import type { ActorContext } from "../context.ts";
import { nothingToApprove } from "../review/load-approval.ts";
import { inTransaction } from "../transaction.ts";
import { comparedDraft, comparedVersion } from "../version/compared-policy.ts";
import { checkKind } from "./check-kind.ts";
import type { PlanPublicationInput } from "./input.ts";
import { toConflictView } from "./draft-view.ts";
import { publishFacts, publishProblems } from "./publish-policy.ts";
import { readDraft } from "./read-draft.ts";
import type { PublishPlan } from "./view.ts";

/** What publishing now would do, and everything that stands in its way. */
export async function planPublication(
  ctx: ActorContext,
  { platformId }: PlanPublicationInput,
): Promise<PublishPlan> {
  return inTransaction(ctx.db, async (tx) => {
    const read = await readDraft(tx, ctx, platformId, null);
    const { draft, latest } = read;
    const number = (latest?.number ?? 0) + 1;
    const locales = draft.platform.locales.filter(({ live }) => live).map(({ locale }) => locale);
    const facts = publishFacts(ctx, read, {});
    if (facts === null)
      return { ...nothingYet, number, locales, problems: [{ code: "no_base_version" as const }] };

    const comparison =
      latest === null
        ? null
        : comparePolicies(
            await comparedVersion(tx, latest.versionHash),
            comparedDraft(facts.draft.policy),
          );
    const proposed = comparison === null ? firstVersion : proposeKind(comparison);
    return {
      number,
      locales,
      contentHash: facts.draft.content.hash,
      // Warnings are asked about one by one: they are no reason to turn back.
      problems: publishProblems(draft, facts).filter(({ code }) => code !== "warnings"),
      findings: facts.findings,
      warnings: unacceptedWarnings(facts.findings, [], facts.settled),
      minorWarnings: (await checkKind(tx, draft, latest, "minor")).filter(
        ({ severity }) => severity === "warning",
      ),
      settled: facts.settled,
      conflicts: facts.conflicts.map(toConflictView),
      comparison,
      proposedKind: proposed.kind,
      proposedBecause: proposed.because,
      baseVersion: draft.base?.number ?? null,
      approval: read.review?.view ?? nothingToApprove,
    };
  });
}

/** Where there was nothing before, everything is a change that matters. */
export const firstVersion = { kind: "material", because: ["first_version"] } as const;

const nothingYet = {
  contentHash: null,
  findings: [],
  warnings: [],
  minorWarnings: [],
  settled: [],
  conflicts: [],
  comparison: null,
  proposedKind: firstVersion.kind,
  proposedBecause: firstVersion.because,
  baseVersion: null,
  approval: nothingToApprove,
};
