import type { GrantsProblem } from "@cookiedesk/domain/access/administration";
import type { TFunction } from "i18next";

/** Why roles were not given, and what to do. */
export function explainGrantProblem(
  t: TFunction<"settings">,
  problem: GrantsProblem | "languages_missing",
): string {
  return t(`grant.problem.${problem}`);
}
