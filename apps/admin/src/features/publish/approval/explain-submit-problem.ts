import type { TFunction } from "i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { explainPublishProblem } from "../explain-publish-problem.ts";

type SubmitProblem = ApiOutputs["review"]["submitMany"]["refused"][number]["problems"][number];

/** Why a draft cannot be submitted for review now. */
export function explainSubmitProblem(
  t: TFunction<"publish">,
  problem: SubmitProblem,
  language: string,
): string {
  switch (problem.code) {
    case "in_review":
      return t(problem.changesRequested ? "submit.unchanged" : "submit.in_review", {
        author: problem.author,
      });
    case "not_a_reviewer":
    case "other_change":
      return t(`submit.${problem.code}`);
    case "no_live_locale":
    case "no_base_version":
    case "archived":
    case "edited_meanwhile":
    case "nothing_new":
    case "findings":
    case "anchor_moved":
    case "words_missing":
      return explainPublishProblem(t, problem, language);
  }
}
