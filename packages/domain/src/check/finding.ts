import type { Locale } from "../locale.ts";
import type { PartRef } from "../policy/policy-field.ts";

export type Severity = "error" | "warning" | "hint";

/** Where a finding is: the field that a person would change. */
export interface Place {
  readonly part: PartRef;
  readonly field: string | null;
  readonly locale: Locale | null;
}

/** What each rule can find, with the facts that its sentence needs. The words belong to the back office's catalogue. */
export type FindingProblem =
  | { readonly rule: "D1"; readonly code: "retention_missing" }
  | { readonly rule: "D2"; readonly code: "party_missing" | "third_party_without_provider" }
  | {
      readonly rule: "D3";
      readonly code:
        | "untranslated"
        | "provider_missing"
        | "category_missing"
        | "category_untranslated";
    }
  | {
      readonly rule: "D4";
      readonly code: "untranslated" | "empty_section" | "cookies_part_missing";
    }
  | { readonly rule: "D5"; readonly code: "other_language"; readonly looksLike: string }
  | { readonly rule: "D16"; readonly code: "own_address_missing" }
  | { readonly rule: "D16"; readonly code: "other_address"; readonly address: string }
  | {
      readonly rule: "D17";
      readonly code: "two_categories" | "two_retentions";
      readonly name: string;
    }
  | { readonly rule: "D19"; readonly code: "choice_cookie_missing" | "choice_cookie_not_necessary" }
  | {
      readonly rule: "D27";
      readonly code:
        | "unknown_placeholder"
        | "to_be_filled"
        | "escape"
        | "cut_word"
        | "brand_spelling";
    };

/** One result of the checks. `evidence` is the text that gave it away, as it stands in the field. */
export type Finding = FindingProblem & {
  readonly severity: Severity;
  readonly place: Place;
  readonly evidence: string | null;
};
export type RuleId = Finding["rule"];

/** Tells which language a text is written in, as a BCP 47 language; null where it cannot tell. Passed in, because it needs loading. */
export type DetectLanguage = (text: string) => string | null;
