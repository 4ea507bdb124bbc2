import type { Finding } from "../check/finding.ts";
import type { Hash } from "../hash.ts";
import { type Approval, type ApprovalProblem, findApprovalProblems } from "../review/approval.ts";
import { type Acceptance, unacceptedWarnings } from "./accept-warnings.ts";

/** Every reason not to publish a base draft now. */
export type PublishBaseProblem =
  | { readonly code: "no_live_locale" }
  | { readonly code: "edited_meanwhile"; readonly reviewed: string; readonly current: string }
  | { readonly code: "nothing_new"; readonly number: number }
  | { readonly code: "findings"; readonly errors: readonly Finding[] }
  /** Each has to be accepted with a reason. */
  | { readonly code: "warnings"; readonly warnings: readonly Finding[] }
  /** The review that it needs does not say yes; an emergency goes past that. */
  | ApprovalProblem;

export interface PublishBaseFacts {
  readonly locales: readonly string[];
  readonly current: Hash;
  readonly reviewed: Hash;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Acceptance[];
  readonly latest: { readonly number: number; readonly contentHash: Hash } | null;
  readonly approval: Approval;
  /** It is published whatever its review says; everything else has to be right. */
  readonly emergency: boolean;
}

export type PublishBaseDecision =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly problems: readonly PublishBaseProblem[] };

/** Turns a base draft into its next version, or names everything that stands in the way. */
export function publishBase({
  locales,
  current,
  reviewed,
  findings,
  accepted,
  latest,
  approval,
  emergency,
}: PublishBaseFacts): PublishBaseDecision {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = unacceptedWarnings(findings, accepted, []);
  const problems: (PublishBaseProblem | false)[] = [
    locales.length === 0 && { code: "no_live_locale" },
    current !== reviewed && { code: "edited_meanwhile", reviewed, current },
    latest?.contentHash === current && { code: "nothing_new", number: latest.number },
    errors.length > 0 && { code: "findings", errors },
    warnings.length > 0 && { code: "warnings", warnings },
  ];
  const found = [
    ...problems.filter((problem) => problem !== false),
    ...(emergency ? [] : findApprovalProblems(approval, current)),
  ];
  return found.length > 0
    ? { ok: false, problems: found }
    : { ok: true, number: (latest?.number ?? 0) + 1 };
}
