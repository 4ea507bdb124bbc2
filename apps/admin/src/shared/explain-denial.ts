import type { Denial } from "@cookiedesk/domain/access/may";
import type { TFunction } from "i18next";

import { languageName } from "./language-name.ts";

/** Why somebody may not do something, and what would change that. */
export function explainDenial(t: TFunction<"shared">, denial: Denial, shownIn: string): string {
  switch (denial.code) {
    case "role_needed":
    case "not_everywhere":
    case "not_this_platform":
      return t(`denial.${denial.code}`, { role: t(`role.${denial.role}`) });
    case "not_this_language":
      return t("denial.not_this_language", { language: languageName(denial.locale, shownIn) });
  }
}
