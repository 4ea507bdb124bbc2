import type { PublishBaseProblem } from "@cookiedesk/domain/policy/publish-base";
import type { TFunction } from "i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { listLanguages } from "../../shared/change-summary.ts";
import { listNames } from "../../shared/list-names.ts";

export type AnyPublishProblem =
  | ApiOutputs["policy"]["publishPlan"]["problems"][number]
  | PublishBaseProblem;

/** Why a draft cannot be published now, and what to do about it. */
export function explainPublishProblem(
  t: TFunction<"publish">,
  problem: AnyPublishProblem,
  language: string,
): string {
  switch (problem.code) {
    case "no_live_locale":
    case "no_base_version":
    case "archived":
    case "edited_meanwhile":
      return t(`problem.${problem.code}`);
    case "nothing_new":
      return t("problem.nothing_new", { number: problem.number });
    case "findings":
      return t("problem.findings", { count: problem.errors.length });
    case "warnings":
      return t("problem.warnings", { count: problem.warnings.length });
    case "anchor_moved":
      return t("problem.anchor_moved", { count: problem.conflicts.length });
    case "not_approved":
      return explainMissingApprovals(t, problem);
    case "changes_requested":
      return t("problem.changes_requested", { people: listNames(problem.by, language) });
    case "words_missing":
      return t("problem.words_missing", { languages: listLanguages(problem.locales, language) });
  }
}

function explainMissingApprovals(
  t: TFunction<"publish">,
  {
    needed,
    given,
    voided,
    moved,
    submitted,
  }: Pick<
    Extract<AnyPublishProblem, { code: "not_approved" }>,
    "needed" | "given" | "voided" | "moved" | "submitted"
  >,
): string {
  if (!submitted) return t("problem.not_submitted", { count: needed });
  if (voided > 0) return t("problem.approval_voided", { count: voided });
  if (moved.length > 0) return t("problem.submission_moved");
  return t("problem.not_approved", { count: needed, given });
}
