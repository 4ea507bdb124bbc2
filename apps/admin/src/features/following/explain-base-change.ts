import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { partName } from "../../shared/field-name.ts";

type Refused = Extract<ApiOutputs["platform"]["moveBase"], { ok: false }>;
type Problem = Extract<Refused, { code: "refused" }>["problems"][number];

/** Why a platform's base was not changed, and what to do. */
export function useExplainBaseChange(): (refused: Refused) => string {
  const { t, i18n } = useTranslation("following");
  const { t: shared } = useTranslation("shared");

  const explain = (problem: Problem): string => {
    switch (problem.code) {
      case "no_base_version":
        return t("problem.no_base_version");
      case "base_moved":
        return t("problem.base_moved");
      case "key_taken": {
        const parts = problem.parts.map((part) => partName(shared, part));
        return t("problem.key_taken", {
          parts: new Intl.ListFormat(i18n.language).format(parts),
        });
      }
    }
  };
  return (refused) => {
    switch (refused.code) {
      case "refused":
        return refused.problems.map(explain).join(" ");
      case "lost_race":
        return t("problem.lost_race", { by: refused.theirs.by });
      case "invalid":
      case "gone":
        return shared("saving.gone");
    }
  };
}
