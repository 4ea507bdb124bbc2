import type { TFunction } from "i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { explainDenial } from "../../shared/explain-denial.ts";

type May = ApiOutputs["review"]["byId"]["may"];
export type ReviewDenial = NonNullable<May[keyof May]>;

/** Why the reader may not do something with a review, in a sentence. */
export function explainReviewDenial(
  t: TFunction<"review">,
  shared: TFunction<"shared">,
  denial: ReviewDenial,
  language: string,
): string {
  switch (denial.code) {
    case "own_submission":
    case "not_author":
    case "closed":
    case "content_moved":
      return t(`denial.${denial.code}`);
    case "role_needed":
    case "not_everywhere":
    case "not_this_platform":
    case "not_this_language":
      return explainDenial(shared, denial, language);
  }
}
