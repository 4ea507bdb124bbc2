import type { Finding } from "@cookiedesk/domain/check/finding";
import type { TFunction } from "i18next";

import { fieldName } from "./field-name.ts";
import { languageName } from "./language-name.ts";

/** What a finding says, in a sentence; where it is stands beside it. */
export function explainFinding(t: TFunction<"shared">, finding: Finding, shownIn: string): string {
  const { place } = finding;
  const language = place.locale === null ? "" : languageName(place.locale, shownIn);

  switch (finding.code) {
    case "retention_missing":
    case "party_missing":
    case "third_party_without_provider":
    case "provider_missing":
    case "category_missing":
    case "empty_section":
    case "cookies_part_missing":
    case "own_address_missing":
    case "choice_cookie_missing":
    case "choice_cookie_not_necessary":
    case "unknown_placeholder":
    case "to_be_filled":
    case "escape":
    case "cut_word":
    case "brand_spelling":
      return t(`finding.${finding.code}`);
    case "untranslated":
      return t("finding.untranslated", { field: fieldName(t, place.field ?? ""), language });
    case "category_untranslated":
      return t("finding.category_untranslated", { language });
    case "other_language":
      return t("finding.other_language", {
        looksLike: languageName(finding.looksLike, shownIn),
        language,
      });
    case "other_address":
      return t("finding.other_address", { address: finding.address });
    case "two_categories":
    case "two_retentions":
      return t(`finding.${finding.code}`, { name: finding.name });
  }
}
