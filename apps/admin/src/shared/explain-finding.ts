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
    case "browsing_on_accepts":
    case "anonymous_without_conditions":
    case "third_party_without_page":
    case "partners_not_listed":
    case "duration_in_prose":
    case "row_added":
    case "purpose_changed":
    case "third_party_added":
    case "category_changed":
    case "retention_changed":
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
    case "page_in_other_language":
      return t("finding.page_in_other_language", {
        pageIn: languageName(finding.language, shownIn),
        language,
      });
    case "choice_kept_long":
    case "audience_cookie_lives_long":
    case "audience_data_kept_long":
      return t(`finding.${finding.code}`, { months: finding.months });
    case "never_necessary":
      return t("finding.never_necessary", { tool: finding.tool });
    case "purpose_without_row":
    case "row_without_purpose":
      return t(`finding.${finding.code}_${finding.purpose}`, { language });
    case "withdrawal_missing":
    case "privacy_control_missing":
      return t(`finding.${finding.code}`, { language });
    case "dead_instrument":
      return t("finding.dead_instrument", { instrument: finding.evidence ?? "" });
    case "transfer_not_told":
      return t("finding.transfer_not_told", {
        provider: finding.provider,
        country: countryName(finding.country, shownIn),
        language,
      });
    case "render_missing":
    case "leaf_missing":
      return t(`finding.${finding.code}`, { number: finding.number, language });
    case "row_against_facts":
    case "fact_without_row":
      return t(`finding.${finding.code}`, { fact: finding.fact });
    case "wildcard_unexplained":
    case "two_categories":
    case "two_retentions":
      return t(`finding.${finding.code}`, { name: finding.name });
  }
}

function countryName(code: string, shownIn: string): string {
  return new Intl.DisplayNames([shownIn], { type: "region" }).of(code) ?? code;
}
