import type { Finding } from "../check/finding.ts";
import type { Hash } from "../hash.ts";
import type { Locale } from "../locale.ts";
import { type Leaf, type Manifest } from "../seal/manifest.ts";
import type { Sealed } from "../seal/sealed.ts";
import type { SealedDraft } from "../seal/seal.ts";
import { type Acceptance, type AcceptedWarning, unacceptedWarnings } from "./accept-warnings.ts";
import { type Approval, type ApprovalProblem, findApprovalProblems } from "../review/approval.ts";
import type { OverrideConflict } from "./override.ts";

/** A change that matters to visitors, or one that does not. A person decides it. */
export const changeKinds = ["material", "minor"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Every reason not to publish a draft now. */
export type PublishProblem =
  | { readonly code: "no_live_locale" }
  /** The draft is no longer what the person looked at. */
  | { readonly code: "edited_meanwhile"; readonly reviewed: string; readonly current: string }
  | { readonly code: "nothing_new"; readonly number: number }
  | { readonly code: "findings"; readonly errors: readonly Finding[] }
  /** Each has to be accepted with a reason. */
  | { readonly code: "warnings"; readonly warnings: readonly Finding[] }
  | { readonly code: "anchor_moved"; readonly conflicts: readonly OverrideConflict[] }
  /** The renderer has no words of its own for these languages yet. */
  | { readonly code: "words_missing"; readonly locales: readonly Locale[] }
  /** The review that it needs does not say yes; an emergency goes past that. */
  | ApprovalProblem;

/** What a rendering assumed; both are checked when the lock is held. */
export interface RenderedVersion {
  readonly manifest: Sealed & { readonly value: Manifest };
  readonly leaf: Leaf;
}

export interface PublishFacts {
  readonly draft: SealedDraft;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Acceptance[];
  /** Warnings that were accepted with the base version and stand unchanged. */
  readonly settled: readonly AcceptedWarning[];
  readonly conflicts: readonly OverrideConflict[];
  readonly wordless: readonly Locale[];
  /** The content hash that the person looked at. */
  readonly reviewed: Hash;
  readonly latest: { readonly number: number; readonly contentHash: Hash } | null;
  readonly approval: Approval;
  /** It is published whatever its review says; everything else has to be right. */
  readonly emergency: boolean;
}

/** Names everything that stands in the way of publishing a draft; an empty list means that nothing does. */
export function findPublishProblems({
  draft,
  findings,
  accepted,
  settled,
  conflicts,
  wordless,
  reviewed,
  latest,
  approval,
  emergency,
}: PublishFacts): PublishProblem[] {
  const current = draft.content.hash;
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = unacceptedWarnings(findings, accepted, settled);
  const problems: (PublishProblem | false)[] = [
    draft.policy.locales.length === 0 && { code: "no_live_locale" },
    current !== reviewed && { code: "edited_meanwhile", reviewed, current },
    latest?.contentHash === current && { code: "nothing_new", number: latest.number },
    errors.length > 0 && { code: "findings", errors },
    warnings.length > 0 && { code: "warnings", warnings },
    conflicts.length > 0 && { code: "anchor_moved", conflicts },
    wordless.length > 0 && { code: "words_missing", locales: wordless },
  ];
  return [
    ...problems.filter((problem) => problem !== false),
    ...(emergency ? [] : findApprovalProblems(approval, current)),
  ];
}

export type PublishDecision =
  | { readonly ok: true; readonly number: number }
  /** Another publication took the number that the rendering assumed: render again. */
  | { readonly ok: false; readonly renderAgain: true }
  | {
      readonly ok: false;
      readonly renderAgain: false;
      readonly problems: readonly PublishProblem[];
    };

/**
 * Decides, under the platform's lock, whether a rendering becomes the next version. The page carries the number and the
 * hash of the version before it, so a rendering holds only as long as both are still the next ones.
 */
export function publish(
  facts: PublishFacts & { readonly rendered: RenderedVersion },
): PublishDecision {
  const problems = findPublishProblems(facts);
  if (problems.length > 0) return { ok: false, renderAgain: false, problems };

  const number = (facts.latest?.number ?? 0) + 1;
  const { value } = facts.rendered.manifest;
  const stillTrue =
    value.number === number &&
    value.contentHash === facts.draft.content.hash &&
    value.inputs === facts.draft.inputs.hash;
  return stillTrue ? { ok: true, number } : { ok: false, renderAgain: true };
}
