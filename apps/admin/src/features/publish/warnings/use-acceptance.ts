import type { Finding } from "@cookiedesk/domain/check/finding";
import { findingKey } from "@cookiedesk/domain/check/finding-key";
import { type Acceptance, acceptanceReasonSchema } from "@cookiedesk/domain/policy/accept-warnings";
import { useState } from "react";

export interface Warning {
  /** What its reason is kept under. */
  readonly key: string;
  readonly finding: Finding;
}

export interface WarningReasons {
  /** Each warning once. */
  readonly warnings: readonly Warning[];
  /** Those that nobody gave a reason for yet. */
  readonly missing: readonly Warning[];
  readonly accepted: readonly Acceptance[];
  reasonOf(warning: Warning): string;
  isMissing(warning: Warning): boolean;
  /** Gives all of these one reason. */
  give(warnings: readonly Warning[], reason: string): void;
}

/** The reasons that a person gives for publishing in spite of warnings. */
export function useAcceptance(findings: readonly Finding[]): WarningReasons {
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const warnings = [...new Map(findings.map((finding) => [findingKey(finding), finding]))].map(
    ([key, finding]) => ({ key, finding }),
  );
  const reasonOf = ({ key }: Warning) => reasons.get(key) ?? "";
  const isMissing = (warning: Warning) =>
    !acceptanceReasonSchema.safeParse(reasonOf(warning)).success;

  return {
    warnings,
    missing: warnings.filter(isMissing),
    accepted: warnings
      .filter((warning) => !isMissing(warning))
      .map((warning) => ({ finding: warning.key, reason: reasonOf(warning).trim() })),
    reasonOf,
    isMissing,
    give: (given, reason) =>
      setReasons(
        (before) => new Map([...before, ...given.map(({ key }) => [key, reason] as const)]),
      ),
  };
}

/** Brings the reader to the first field that still wants a reason. */
export function goToMissingReason(): void {
  document.querySelector<HTMLElement>("[data-reason-missing]")?.focus();
}
