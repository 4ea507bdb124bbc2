import { z } from "zod";

import { type Finding, placeSchema } from "../check/finding.ts";
import { findingKey } from "../check/finding-key.ts";
import { isSamePart } from "./policy-field.ts";
import { findPart, type PolicyInputs } from "./resolve.ts";

/** Why a warning is published in spite of. Fewer than three characters say nothing. */
export const acceptanceReasonSchema = z
  .string()
  .trim()
  .min(3, { error: "too_short" })
  .max(2000, { error: "too_long" });

export interface Acceptance {
  /** The finding's key. */
  readonly finding: string;
  readonly reason: string;
}

/** A warning that was published in spite of, as it is kept with the version for good, whatever becomes of its rule. */
export const acceptedWarningSchema = z.object({
  finding: z.string(),
  rule: z.string(),
  code: z.string(),
  place: placeSchema,
  evidence: z.string().nullable(),
  reason: z.string(),
  /** Who accepted it. */
  by: z.string(),
});
export type AcceptedWarning = Readonly<z.infer<typeof acceptedWarningSchema>>;

/** The warnings that nobody has accepted with a reason yet, neither here nor with the base. */
export function unacceptedWarnings(
  findings: readonly Finding[],
  accepted: readonly Acceptance[],
  settled: readonly AcceptedWarning[],
): Finding[] {
  const known = new Set([...accepted.filter(hasReason), ...settled].map(({ finding }) => finding));
  return findings.filter(
    (finding) => finding.severity === "warning" && !known.has(findingKey(finding)),
  );
}

/** What a version keeps of the warnings that were accepted with it. A reason for what is no warning is not kept. */
export function keepAccepted(
  findings: readonly Finding[],
  accepted: readonly Acceptance[],
  by: string,
): AcceptedWarning[] {
  const reasons = new Map(
    accepted.filter(hasReason).map(({ finding, reason }) => [finding, reason]),
  );
  return findings.flatMap((finding) => {
    const { rule, code, severity, place, evidence } = finding;
    const key = findingKey(finding);
    const reason = reasons.get(key);
    return severity !== "warning" || reason === undefined
      ? []
      : [{ finding: key, rule, code, place, evidence, reason: reason.trim(), by }];
  });
}

/**
 * The warnings of a platform that were accepted with its base version and stand in words that it inherits unchanged:
 * nobody is asked about them again. Words that the platform made its own are its own to answer for.
 */
export function settledByBase(
  findings: readonly Finding[],
  accepted: readonly AcceptedWarning[],
  { base, overrides }: Pick<PolicyInputs, "base" | "overrides">,
): AcceptedWarning[] {
  const inBase = new Map(accepted.map((warning) => [warning.finding, warning]));
  return findings.flatMap((finding) => {
    const { part, field, locale } = finding.place;
    const warning = inBase.get(findingKey(finding));
    const isOwn = overrides.some(
      (override) =>
        isSamePart(override.part, part) &&
        (field === null || override.field === field) &&
        (locale === null || override.locale === null || override.locale === locale),
    );
    return warning === undefined || isOwn || findPart(base, part) === undefined ? [] : [warning];
  });
}

function hasReason({ reason }: Acceptance): boolean {
  return acceptanceReasonSchema.safeParse(reason).success;
}
